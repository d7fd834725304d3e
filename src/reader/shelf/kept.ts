/**
 * What the reader keeps: addresses and times, and no word of the paper, so that a story that is withdrawn
 * leaves nothing behind here. The copies themselves are the worker's.
 */
export type Kept = {
  path: string;
  /** When the reader kept it, RFC 3339. */
  added: string;
};

/** The kept pages in a value from the device or from a file, each once; whatever is none is left out. */
export function parseKept(value: unknown): Kept[] {
  if (!Array.isArray(value)) return [];
  const kept = new Map<string, Kept>();
  for (const entry of value as unknown[]) {
    const { path, added } = (entry ?? {}) as { path?: unknown; added?: unknown };
    if (typeof path === 'string' && isPage(path) && typeof added === 'string' && Date.parse(added) > 0)
      kept.set(path, { path, added });
  }
  return [...kept.values()];
}

/** The kept pages, those that the paper has moved under their new addresses; `moves` leads from old ones. */
export function followMoves(kept: readonly Kept[], moves: ReadonlyMap<string, string>): Kept[] {
  return parseKept(kept.map(({ path, added }) => ({ path: moves.get(path) ?? path, added })));
}

/** The kept pages in the text of a file that the reader exported once; none where it is another file. */
export function parseList(text: string): Kept[] {
  try {
    return parseKept((JSON.parse(text) as { saved?: unknown } | null)?.saved);
  } catch {
    return [];
  }
}

/** Whether a text can be the address of a page of the edition. */
function isPage(path: string): boolean {
  return path.length < 500 && /^\/(?:[\w-]+\/)*$/.test(path);
}
