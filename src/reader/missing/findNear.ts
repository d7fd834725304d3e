import { nameInAddress, parseNear, type NearPage } from '../../article/near.ts';
import { nearPath } from '../../article/paths.ts';
import type { Source } from '../readerClient.ts';

/** As many as can be taken in at a glance. */
const most = 5;
/** Half of what two names are made of. */
const leastLikeness = 0.5;

/**
 * The pages that somebody may have meant who asked for an address, the likeliest first. None when the
 * edition has no name that begins like it.
 */
export async function findNear(address: string, source: Source, signal: AbortSignal): Promise<NearPage[]> {
  const name = nameInAddress(address);
  if (name === '') return [];
  const { pages } = parseNear(await source(nearPath(name), signal));
  return rankNear(name, pages);
}

/** The pages whose names in their addresses are like a name, the likest first. */
export function rankNear(name: string, pages: readonly NearPage[]): NearPage[] {
  return pages
    .map((page) => ({ page, likeness: likenessOf(name, nameInAddress(page.path)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ page }) => page);
}

/**
 * How like two names are, from 0 to 1: the share of pairs of letters that they have in common (Dice). A
 * name that was cut short, as mail programs cut long links, is as good as whole.
 */
function likenessOf(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.startsWith(short)) return 0.9 + (0.1 * short.length) / long.length;
  const left = pairsOf(long);
  const pairs = pairsOf(short);
  const total = left.length + pairs.length;
  let common = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    common++;
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function pairsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => name.slice(index, index + 2));
}
