import type { Article } from './schema.ts';

/** The agency that a story came from, null when it is the paper's own. */
export function agencyOf({ source, dateline }: Pick<Article, 'source' | 'dateline'>): string | null {
  return source.agency ?? dateline?.agency ?? null;
}
