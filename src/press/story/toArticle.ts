import { storyPath } from '../../article/paths.ts';
import type { Article, Credit, Picture } from '../../article/schema.ts';
import type { House } from '../../wire/agency/house.ts';
import { readCredit } from '../../wire/credit/readCredit.ts';
import type { Draft } from '../../wire/draft.ts';
import type { PictureFile } from '../pictures/readPicture.ts';
import { renditions } from '../pictures/renditions.ts';

/** The picture files of a story: its cover's, and those of the body by the id of their block. */
export type StoryPictures = { cover: PictureFile | null; blocks: ReadonlyMap<string, PictureFile> };

/** What the catalogue knows of a story and its copy does not say. */
export type StoryFacts = {
  slug: string;
  version: number;
  published: string;
  updated: string;
  translations: { language: string; slug: string }[];
  pictures: StoryPictures;
  agency: string | null;
  house: House;
};

/** The article that is published: a draft with the facts of the catalogue. */
export function toArticle(draft: Draft, facts: StoryFacts): Article {
  const { cover, blocks } = facts.pictures;
  const stem = storyPath(facts.slug);
  return {
    schema: 1,
    slug: facts.slug,
    version: facts.version,
    status: draft.status,
    language: draft.language,
    headline: draft.headline,
    standfirst: draft.standfirst,
    byline: draft.byline,
    dateline: draft.dateline,
    published: facts.published,
    updated: facts.updated,
    format: draft.format,
    lead: draft.lead,
    weight: draft.weight,
    topics: draft.topics,
    cover: draft.cover && {
      picture: cover && toPicture(cover, `${stem}cover`, draft.cover),
      credit: draft.cover.credit ?? creditOf(cover, facts.house),
      focus: draft.cover.focus,
    },
    facts: draft.facts,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        const file = block.type === 'picture' ? blocks.get(block.id) : undefined;
        if (block.type !== 'picture' || file === undefined) return block;
        const picture = toPicture(file, `${stem}picture`, block);
        return { ...block, picture, credit: block.credit ?? creditOf(file, facts.house) };
      }),
    })),
    corrections: draft.corrections,
    translations: facts.translations.map(({ language, slug }) => ({ language, path: storyPath(slug) })),
    source: { agency: draft.agency ?? facts.agency, url: null },
    words: draft.words,
  };
}

function toPicture(
  file: PictureFile,
  stem: string,
  { alt, caption }: { alt: string | null; caption: string | null },
): Picture {
  const { width, height, colour } = file;
  return {
    width,
    height,
    alt: alt ?? '',
    caption: caption ?? file.caption,
    colour,
    sources: renditions(file, stem),
  };
}

/** The credit that a picture file carries, for copy that gives none. */
function creditOf(file: PictureFile | null, house: House): Credit | null {
  return file === null || file.credit === null ? null : readCredit(file.credit, house).credit;
}
