/** Which files of its pictures a page needs. Pure. */
import { mappedFile } from '../article/mappedPlace.ts';
import type { Summary } from '../article/pages.ts';
import type { Article } from '../article/schema.ts';

/** One picture of a page: its files, the best type first, small widths first (article/schema.ts). */
export type PagePicture = { sources: readonly { type: string; width: number; path: string }[] };

/**
 * The pictures without which a page does not read as it did online, each once: its own, those of its
 * cards, and the maps that stand for them. What a story shows of related ones is theirs.
 */
export function picturesOf(data: string): PagePicture[] {
  const found = new Map<string, PagePicture>();
  for (const map of mapsOf(data))
    found.set(map, { sources: [{ type: 'image/svg+xml', width: 1, path: map }] });
  collect(JSON.parse(data) as unknown);
  return [...found.values()];

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (isPicture(value)) {
      const [first] = value.sources;
      if (first !== undefined) found.set(stemOf(first.path), value);
      return;
    }
    for (const [key, part] of Object.entries(value)) if (key !== 'related') collect(part);
  }
}

/** The maps that the cards of a page draw, each once. Related stories are named without one. */
export function mapsOf(data: string): string[] {
  const found = new Set<string>();
  collect(JSON.parse(data) as unknown);
  return [...found];

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const map = mapOf(value);
    if (map !== null) found.add(map);
    for (const [key, part] of Object.entries(value)) if (key !== 'related') collect(part);
  }
}

/** The map of a story without a picture, of its summary or its page; null for anything else. */
function mapOf(
  value: Partial<Pick<Summary, 'picture'> & Pick<Article, 'cover' | 'dateline'>>,
): string | null {
  const { picture, cover, dateline = null } = value;
  return picture === null || cover === null ? mappedFile(dateline) : null;
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
