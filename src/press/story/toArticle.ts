import { storyPath } from '../../article/paths.ts';
import type { Article, Picture } from '../../article/schema.ts';
import type { Draft } from '../../wire/draft.ts';

/** What the catalogue knows of a story and its copy does not say. */
export type StoryFacts = {
  slug: string;
  version: number;
  published: string;
  updated: string;
  translations: { language: string; slug: string }[];
  cover: Picture | null;
  /** Pictures of the body by the id of their block. */
  pictures: ReadonlyMap<string, Picture>;
  agency: string | null;
};

/** The article that is published: a draft with the facts of the catalogue. */
export function toArticle(draft: Draft, facts: StoryFacts): Article {
  const { cover } = draft;
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
    cover: cover && { picture: facts.cover, credit: cover.credit, focus: cover.focus },
    facts: draft.facts,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === 'picture' ? { ...block, picture: facts.pictures.get(block.id) ?? null } : block,
      ),
    })),
    corrections: draft.corrections,
    translations: facts.translations.map(({ language, slug }) => ({ language, path: storyPath(slug) })),
    source: { agency: draft.agency ?? facts.agency, url: null },
    words: draft.words,
  };
}
