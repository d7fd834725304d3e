import { absolute } from '../../article/absolute.ts';
import { cropsOf } from '../../article/cropsOf.ts';
import type { Paper, StoryPage } from '../../article/pages.ts';
import { named, property, type Tag } from './tag.ts';

/** The picture that stands for a page where a link to it is shown. */
type SharedPicture = { path: string; type: string; width: number; height: number; alt: string };

/**
 * What shows a page in chats and networks: the card that the press drew of a story; until it has, the
 * story's cover; else the card of the paper.
 */
export function pictureTags(story: StoryPage | null, paper: Paper): Tag[] {
  const picture = (story && (cardOf(story) ?? coverOf(story))) ?? paperCard(paper);
  // A picture without its host is nothing that a chat can fetch.
  if (picture === null || paper.url === null) return [named('twitter:card', 'summary')];
  return [
    property('og:image', absolute(picture.path, paper.url)),
    property('og:image:type', picture.type),
    property('og:image:width', String(picture.width)),
    property('og:image:height', String(picture.height)),
    property('og:image:alt', picture.alt),
    named('twitter:card', 'summary_large_image'),
  ];
}

function cardOf({ card, headline }: StoryPage): SharedPicture | null {
  return card && { ...card, type: 'image/png', alt: headline };
}

function coverOf({ cover, headline }: StoryPage): SharedPicture | null {
  const picture = cover?.picture ?? null;
  const [wide] = picture === null ? [] : cropsOf(picture, cover?.focus ?? null);
  if (picture === null || wide === undefined) return null;
  return { ...wide, type: 'image/jpeg', alt: picture.alt || headline };
}

function paperCard({ card, name, tagline }: Paper): SharedPicture | null {
  return card && { ...card, type: 'image/png', alt: tagline === null ? name : `${name}: ${tagline}` };
}
