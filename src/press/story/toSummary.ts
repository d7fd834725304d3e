import type { Summary } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import { blockTexts, firstSentence } from '../../article/text.ts';

/** A story as lists show it. */
export function toSummary(article: Article): Summary {
  const { dateline, cover } = article;
  return {
    slug: article.slug,
    language: article.language,
    headline: article.headline,
    deck: article.standfirst ?? firstSentenceOf(article),
    dateline: dateline && { text: dateline.text, places: dateline.places },
    published: article.published,
    updated: article.updated,
    format: article.format,
    lead: article.lead,
    weight: article.weight,
    topics: article.topics.map(({ slug, name }) => ({ slug, name })),
    picture: cover?.picture ?? null,
    credit: cover?.picture ? (cover.credit?.text ?? null) : null,
    focus: cover?.focus ?? null,
    words: article.words,
  };
}

function firstSentenceOf({ sections, language }: Article): string | null {
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'paragraph') continue;
    const sentence = firstSentence(blockTexts(block).join(' '), language);
    if (sentence !== '') return sentence;
  }
  return null;
}
