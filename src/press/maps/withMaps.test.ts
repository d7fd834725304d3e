import { describe, expect, it } from 'vitest';
import { Catalogue } from '../catalogue/Catalogue.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import type { Spot } from './locatorMap.ts';
import { withMaps } from './withMaps.ts';

const lisbon = { latitude: 38.72, longitude: -9.14 };

function story(path: string, ...places: object[]) {
  const json = JSON.stringify({ schema: 1, dateline: { places } });
  return { path, json, moved: null, hashes: { json: null, html: null } };
}

describe('withMaps', () => {
  it('draws the map of a place once, however many stories and presses come from there', async () => {
    const asked: Spot[] = [];
    const pool: Pick<WorkerPool, 'drawMaps'> = {
      drawMaps: (spots) => {
        asked.push(...spots);
        return Promise.resolve(spots.map(({ latitude }) => `{"land":"${latitude}"}`));
      },
    };
    const catalogue = Catalogue.open(':memory:');
    const first = await withMaps(
      [story('/stories/a/', lisbon), story('/stories/b/', lisbon)],
      catalogue.maps,
      pool,
    );
    const again = await withMaps([story('/stories/c/', lisbon)], catalogue.maps, pool);
    catalogue.close();
    expect(asked).toEqual([lisbon]);
    expect([...first, ...again].map(({ json }) => JSON.parse(json).map)).toEqual(
      Array.from({ length: 3 }, () => ({ land: '38.72' })),
    );
  });

  it('leaves alone what is no story and what nobody can place', async () => {
    const pool: Pick<WorkerPool, 'drawMaps'> = {
      drawMaps: () => Promise.reject(new Error('nothing to draw')),
    };
    const catalogue = Catalogue.open(':memory:');
    const pages = [story('/topics/sea/', lisbon), story('/stories/a/', { latitude: null, longitude: null })];
    expect(await withMaps(pages, catalogue.maps, pool)).toEqual(pages);
    catalogue.close();
  });
});
