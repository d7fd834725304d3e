import type { FrontPage, FrontRow } from '../../article/front.ts';
import type { Summary, Topic } from '../../article/pages.ts';
import { isSmall, ranked } from './frontRank.ts';
import { planRows } from './planRows.ts';

/** How many of the newest stories the front page chooses from. */
export const frontChoice = 60;
/** What stands on the page: it is finite. */
const mostOwn = 32;
const mostForeign = 8;
const mostLatest = 6;
const mostAlso = 3;
/** With fewer stories than this, none is spared for a line under the lead. */
const enoughForAlso = 16;

export type FrontCopy = {
  /** Published stories, the newest first, none of them a translation of another. */
  stories: readonly Summary[];
  /** The stories that run under a story, by its slug. */
  relatedTo: (slug: string) => readonly { slug: string }[];
  /** The topics of the paper's navigation, in its order. */
  topics: readonly Topic[];
  /** The paper's language, a BCP 47 tag. */
  language: string;
};

/**
 * What goes where on the front page. Every story that is taken stands on it once; none without reason
 * twice as large as its neighbour: what an editor gave weight runs large, then what has a picture, then
 * what is new.
 *
 * The lead is the newest story that an editor leads with, else the heaviest, else the newest with a
 * picture. Beside it runs the latest, then rows of changing shape (`planRows`). Stories in other
 * languages have a row of their own at the end, unless they are most of the paper.
 */
export function arrangeFront({
  stories,
  relatedTo,
  topics,
  language,
}: FrontCopy): Pick<FrontPage, 'stories' | 'rows'> {
  const { own, foreign } = splitByLanguage(stories, language);
  const lead = chooseLead(own);
  if (lead === undefined) return { stories: [], rows: [] };
  const others = ranked(own.filter((story) => story !== lead)).slice(0, mostOwn - 1);
  const also = chooseAlso(relatedTo(lead.slug), others);
  const pool = others.filter((story) => !also.includes(story));
  const latest = chooseLatest(pool);
  const body = planRows(
    pool.filter((story) => !latest.includes(story)),
    topics,
  );
  const rows: [FrontRow, readonly Summary[]][] = [
    [{ kind: 'lead', size: 1, also: also.map(toLine) }, [lead]],
    ...(latest.length > 0
      ? [[{ kind: 'latest', size: latest.length }, latest] as [FrontRow, Summary[]]]
      : []),
    ...body.map(({ row, stories: taken }): [FrontRow, readonly Summary[]] => [row, taken]),
    ...(foreign.length > 0
      ? [[{ kind: 'languages', size: foreign.length }, foreign] as [FrontRow, Summary[]]]
      : []),
  ];
  return { stories: rows.flatMap(([, taken]) => taken), rows: rows.map(([row]) => row) };
}

/** Stories in the paper's language, and the rest; all are its own where they would be the smaller part. */
function splitByLanguage(stories: readonly Summary[], language: string) {
  const isOwn = (story: Summary) => baseOf(story.language) === baseOf(language);
  const own = stories.filter(isOwn);
  if (own.length * 2 < stories.length) return { own: stories, foreign: [] };
  return { own, foreign: stories.filter((story) => !isOwn(story)).slice(0, mostForeign) };
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

function chooseLead(stories: readonly Summary[]): Summary | undefined {
  return stories.find(({ lead }) => lead) ?? ranked(stories)[0];
}

/** Lines under the lead: related stories that would run small anyway. */
function chooseAlso(related: readonly { slug: string }[], others: readonly Summary[]): Summary[] {
  if (others.length < enoughForAlso) return [];
  const lowerHalf = others.slice(Math.ceil(others.length / 2));
  return related
    .flatMap(({ slug }) => lowerHalf.find((story) => story.slug === slug) ?? [])
    .slice(0, mostAlso);
}

/**
 * The rail beside the lead. Of a small paper it takes all that makes no row, of a larger one the newest
 * that run small: first those without a picture, for a picture is wasted there.
 */
function chooseLatest(pool: readonly Summary[]): Summary[] {
  const size = latestSize(pool);
  if (size === pool.length) return newestFirst(pool);
  const small = newestFirst(pool.slice(4).filter(isSmall));
  const fresh = small.slice(0, mostLatest * 2);
  const wanted = [
    ...fresh.filter(({ picture }) => picture === null),
    ...fresh.filter(({ picture }) => picture !== null),
    ...pool.toReversed(),
  ];
  return newestFirst([...new Set(wanted)].slice(0, size));
}

function latestSize(pool: readonly Summary[]): number {
  const pictures = pool.filter(({ picture }) => picture !== null).length;
  if (pool.length <= 3) return pool.length;
  if (pool.length <= 6) return pictures >= 2 ? 0 : pool.length;
  // What is left must fill a row of four.
  return Math.min(mostLatest, pool.length - 4);
}

function newestFirst(stories: readonly Summary[]): Summary[] {
  return stories.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
}

function toLine({ slug, headline, language }: Summary) {
  return { slug, headline, language };
}
