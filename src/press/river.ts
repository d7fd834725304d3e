/** Stories on a page of an archive, and the fewest on a head that has an archive behind it. */
export const pageSize = 30;

/** How many archive pages a river of `length` positions has: its head keeps the newest 30 to 59. */
export function archivePages(length: number): number {
  return Math.max(0, Math.floor(length / pageSize) - 1);
}

/**
 * The pages of a river on which a position stands: the number of an archive page, counted from the
 * oldest, or null for the head. Positions count from 0.
 *
 * @example pageOf(0, 59) // null: all on the head
 * @example pageOf(0, 60) // 1: the oldest thirty have moved into the archive
 */
export function pageOf(position: number, length: number): number | null {
  const page = Math.floor(position / pageSize) + 1;
  return page <= archivePages(length) ? page : null;
}

/** The positions that a page shows: from `first` up to, not including, `end`. */
export function positionsOf(page: number | null, length: number): { first: number; end: number } {
  if (page === null) return { first: archivePages(length) * pageSize, end: length };
  return { first: (page - 1) * pageSize, end: page * pageSize };
}
