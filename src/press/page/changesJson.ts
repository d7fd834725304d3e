import { changesPath } from '../../article/paths.ts';
import type { Changes } from '../catalogue/Changes.ts';

/** Changes on a full page of the list. */
const pageSize = 100;

/**
 * `/changes.json` (contract): the newest 100 to 199 changes, newest first. Older ones are on full pages
 * counted from the oldest, which never change, so that the list is never cut off in silence.
 *
 * Gives the head, and those full pages that are not written yet, by path.
 */
export function changesJson(
  changes: Changes,
  isWritten: (path: string) => boolean,
): { head: string; pages: Map<string, string> } {
  const last = changes.last();
  const full = Math.max(0, Math.floor(last / pageSize) - 1);
  const pages = new Map<string, string>();
  for (let page = full; page >= 1 && !isWritten(pathOf(page)); page--)
    pages.set(pathOf(page), listJson((page - 1) * pageSize, page * pageSize, page - 1));
  return { head: listJson(full * pageSize, last, full), pages };

  function listJson(after: number, upTo: number, older: number): string {
    return JSON.stringify({
      schema: 1,
      sequence: upTo,
      changes: changes.between(after, upTo),
      older: older > 0 ? pathOf(older) : null,
    });
  }
}

function pathOf(page: number): string {
  return `${changesPath.replace('.json', '')}/${page}.json`;
}
