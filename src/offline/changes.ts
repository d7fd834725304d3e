/** `/changes.json`, as copies on the device are held against it. */
import * as v from 'valibot';
import { parser } from '../article/parse.ts';
import { changesPath } from '../article/paths.ts';
import { correctionKinds, countSchema, pathSchema } from '../article/schema.ts';
import type { Change } from './messages.ts';
import { ask } from './network.ts';

const changesSchema = v.object({
  schema: v.literal(1),
  sequence: countSchema,
  changes: v.array(
    v.object({
      sequence: countSchema,
      path: pathSchema,
      version: countSchema,
      kind: v.picklist([...correctionKinds, 'published', 'withdrawal', 'reinstatement']),
      note: v.nullable(v.string()),
      time: v.string(),
    }),
  ),
  older: v.nullable(pathSchema),
});

const parseChanges = parser('changes', changesSchema);

export type ChangesPage = v.InferOutput<typeof changesSchema>;

/** What has changed since a sequence number. */
export type Since = {
  sequence: number;
  /** By address, the newest of each. */
  changes: Map<string, Change>;
  /** Whether the list reached back far enough. If not, every copy has to be asked for anew. */
  isWhole: boolean;
};

/** Pages of the list that are read at most, of 100 changes each, before copies are asked for one by one. */
const mostPages = 5;

/**
 * Reads what has changed since `after`, null for a reader who knows of nothing. Gives null when the list
 * could not be had.
 */
export async function fetchChanges(after: number | null): Promise<Since | null> {
  const pages: ChangesPage[] = [];
  let path: string | null = changesPath;
  while (path !== null && pages.length < mostPages) {
    const page: ChangesPage | null = await fetchPage(path);
    if (page === null) return null;
    pages.push(page);
    path = after === null || reaches(page, after) ? null : page.older;
  }
  return since(pages, after);
}

/**
 * The changes after a sequence number, from the pages of the list, newest first. A paper whose numbers
 * have gone back has begun anew, and nothing that was known of it holds.
 */
export function since(pages: readonly ChangesPage[], after: number | null): Since {
  const sequence = pages[0]?.sequence ?? 0;
  const isAnew = after !== null && after > sequence;
  const changes = new Map<string, Change>();
  for (const { path, sequence: number, ...change } of pages.flatMap((page) => page.changes))
    if (!changes.has(path) && (isAnew || number > (after ?? 0))) changes.set(path, change);
  const last = pages.at(-1);
  const isWhole = after !== null && !isAnew && last !== undefined && reaches(last, after);
  return { sequence, changes, isWhole };
}

/** Whether a page of the list goes back to a sequence number. */
function reaches({ changes, older }: ChangesPage, after: number): boolean {
  const oldest = changes.at(-1)?.sequence;
  return older === null || (oldest !== undefined && oldest <= after + 1);
}

async function fetchPage(
  path: string,
  cache: 'no-cache' | 'reload' = 'no-cache',
): Promise<ChangesPage | null> {
  const reply = await ask(path, { cache });
  if (reply?.status !== 200) return null;
  try {
    return parseChanges(JSON.parse(reply.text));
  } catch {
    // The host may have confirmed what was once cut short on its way into the HTTP cache.
    return cache === 'reload' ? null : fetchPage(path, 'reload');
  }
}
