import type { QueryClient } from '@tanstack/react-query';
import type { Paper } from '../../article/pages.ts';
import { paperKey } from '../queries.ts';

/** What a page is drawn from. */
export type Seed = {
  paper: Paper;
  /** What the query cache is seeded with, by key. */
  queries: [key: readonly unknown[], data: object][];
  /** The newest `updated` in the data, which dates it. No clock: pages are reproducible. */
  at: string | null;
  /** Set in the page that a host sends for every address that is none of the paper's. */
  isMissing?: true;
};

/** What a page carries for its script, so that taking over fetches nothing and changes nothing. */
export type Payload = Seed & {
  /** What `Intl` said while the page was drawn (words/pressed.ts). */
  answers: [question: string, answer: string][];
};

/** The id of the element that holds it. */
export const payloadId = 'dateline-data';

/** Fills a new client with what a page is drawn from. */
export function seedClient(queryClient: QueryClient, { paper, queries, at }: Seed): void {
  const updatedAt = at === null ? 0 : Date.parse(at);
  queryClient.setQueryData(paperKey, paper, { updatedAt });
  for (const [key, data] of queries) queryClient.setQueryData(key, data, { updatedAt });
}

/**
 * A payload as JSON that can stand inside a `script` element: no `<`, so that no text of a story can
 * close the element, and none of the two line separators that scripts once could not hold.
 */
export function serializePayload(payload: Payload): string {
  return escapeScript(JSON.stringify(payload));
}

/** JSON as it stands in a `script` element. */
export function escapeScript(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? '');
}

const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
