import { cropsOf } from '../../article/cropsOf.ts';
import type { StoryPage } from '../../article/pages.ts';

/** The picture that stands for a story where a link to it is shown. */
export type SharedPicture = { path: string; type: string; width: number; height: number; alt: string };

/** The cover of a story in the shape that chats show it in; null for a story without a picture. */
export function pictureOf({ cover, headline }: StoryPage): SharedPicture | null {
  const picture = cover?.picture ?? null;
  const [wide] = picture === null ? [] : cropsOf(picture, cover?.focus ?? null);
  if (picture === null || wide === undefined) return null;
  return { ...wide, type: 'image/jpeg', alt: picture.alt || headline };
}
