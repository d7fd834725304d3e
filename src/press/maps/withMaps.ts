import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoryPage } from '../../article/pages.ts';
import type { Maps } from '../catalogue/Maps.ts';
import type { PageTask } from '../worker.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import type { Spot } from './locatorMap.ts';

let version: string | undefined;

/**
 * Gives the stories among the pages the map of their first place that can be shown on one. A map is
 * drawn once for a place and kept: reading the atlas costs more than drawing a thousand pages.
 */
export async function withMaps(
  pages: readonly PageTask[],
  maps: Maps,
  pool: Pick<WorkerPool, 'drawMaps'>,
): Promise<PageTask[]> {
  const spots = pages.map(spotOf);
  const missing = new Map<string, Spot>();
  for (const spot of spots)
    if (spot !== null && maps.get(keyOf(spot)) === null) missing.set(keyOf(spot), spot);
  if (missing.size > 0) {
    const drawn = await pool.drawMaps([...missing.values()]);
    for (const [index, key] of [...missing.keys()].entries()) maps.save(key, drawn[index] ?? 'null');
  }
  return pages.map((page, index) => {
    const spot = spots[index] ?? null;
    return spot === null
      ? page
      : { ...page, json: `${page.json.slice(0, -1)},"map":${maps.get(keyOf(spot))}}` };
  });
}

function spotOf({ path: address, json }: PageTask): Spot | null {
  if (!address.startsWith('/stories/') || !json.includes('"latitude":')) return null;
  const { dateline } = JSON.parse(json) as Partial<StoryPage>;
  for (const { latitude, longitude } of dateline?.places ?? [])
    if (latitude !== null && longitude !== null) return { latitude, longitude };
  return null;
}

function keyOf({ latitude, longitude }: Spot): string {
  version ??= mapsVersion();
  return `${version} ${latitude} ${longitude}`;
}

/** Names the code that draws maps: another version draws them anew. */
function mapsVersion(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(import.meta.dirname).sort())
    if (!name.includes('.test.')) hash.update(readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 12);
}
