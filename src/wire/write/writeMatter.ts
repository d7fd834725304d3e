import { stringify } from 'yaml';
import type { Article } from '../../article/schema.ts';
import type { House } from '../agency/house.ts';
import { parseByline } from '../byline.ts';

/** What of an article its body does not say. */
export type Matter = {
  article: Article;
  /** What the body could not say so that it would be read again. */
  headline: string | null;
  dateline: string | null;
  credit: string | null;
  house: House;
};

/** The front matter of an article, with its two rules. It holds no note to the desk: an article has none. */
export function writeMatter({ article, headline, dateline, credit, house }: Matter): string {
  const { cover, standfirst, format, lead, weight, facts, corrections } = article;
  const picture = cover?.picture ?? null;
  const keys = {
    slug: article.slug,
    language: article.language,
    headline,
    standfirst,
    byline: byline(article, house),
    dateline,
    published: article.published,
    updated: article.updated === article.published ? null : article.updated,
    topics: article.topics.map(({ name }) => name),
    cover: picture?.sources.at(-1)?.path.split('/').at(-1) ?? null,
    alt: picture?.alt ?? null,
    caption: picture?.caption ?? null,
    credit,
    focus: cover?.focus ? `${cover.focus.x}% ${cover.focus.y}%` : null,
    format: format === 'story' ? null : format,
    lead: lead ? true : null,
    weight: weight === 0 ? null : weight,
    facts: facts.map(({ figure, unit, label }) => ({ figure, ...(unit === null ? {} : { unit }), label })),
    corrections,
  };
  const said = Object.entries(keys).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n`;
}

/** The writers, and the agency where neither dateline nor copy would name it. */
function byline({ byline: people, source, dateline }: Article, house: House): unknown[] {
  const names = people.map(({ name, role }) => (role === null ? { name } : { name, role }));
  const { agency } = source;
  if (agency === null || agency === dateline?.agency) return names;
  return parseByline(agency, house).agency === agency ? [...names, agency] : names;
}
