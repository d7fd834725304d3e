/** Which files of its pictures a page needs. Pure. */
import { liesIn } from './plan.ts';

/** One picture of a page: its files, the best type first, small widths first (article/schema.ts). */
export type PagePicture = { sources: readonly { type: string; width: number; path: string }[] };

/**
 * The pictures that belong to a page: those that lie in its own folder. What its lists show of other
 * stories is theirs.
 */
export function picturesOf(path: string, data: string): PagePicture[] {
  const found = new Map<string, PagePicture>();
  collect(JSON.parse(data) as unknown);
  return [...found.values()];

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (isPicture(value)) {
      const [first] = value.sources;
      if (first !== undefined && liesIn(first.path, path)) found.set(stemOf(first.path), value);
      return;
    }
    for (const part of Object.values(value)) collect(part);
  }
}

/**
 * The file to fetch where a picture is shown `width` device pixels wide: of the best type, the smallest
 * that is wide enough, else the widest.
 */
export function fileFor({ sources }: PagePicture, width: number): string | null {
  const best = sources.filter(({ type }) => type === sources[0]?.type);
  return (best.find((source) => source.width >= width) ?? best.at(-1))?.path ?? null;
}

/**
 * How the addresses of all files of a picture begin: any of them can stand in for any other.
 *
 * @example stemOf('/stories/x/cover-1a2b3c4d5e-480.avif') // '/stories/x/cover-1a2b3c4d5e'
 */
export function stemOf(file: string): string {
  return file.replace(/(-[0-9a-f]{8,40})(?:-\d{1,5})?\.[a-z]{3,4}$/, '$1');
}

function isPicture(value: object): value is PagePicture {
  return 'sources' in value && Array.isArray(value.sources);
}
