import { describe, expect, it } from 'vitest';
import { Catalogue } from '../catalogue/Catalogue.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { type MapRequest, withMaps } from './withMaps.ts';

const lisbon = { latitude: 38.72, longitude: -9.14 };

function story(path: string, ...places: object[]) {
  const json = JSON.stringify({ schema: 1, dateline: { places } });
  return { path, json, moved: null, uri: null, hashes: {} };
}

describe('withMaps', () => {
  it('draws the map of a place once, however many stories and presses come from there', async () => {
    const asked: MapRequest[] = [];
    const pool: Pick<WorkerPool, 'drawMaps'> = {
      drawMaps: (requests) => {
        asked.push(...requests);
        return Promise.resolve(requests.map((request) => `{"land":"${Object.values(request)[0]}"}`));
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

  it('gives none to pages of an archive, which the head’s map would make longer', async () => {
    const pool: Pick<WorkerPool, 'drawMaps'> = {
      drawMaps: () => Promise.reject(new Error('nothing to draw')),
    };
    const catalogue = Catalogue.open(':memory:');
    const json = JSON.stringify({ schema: 1, place: lisbon, page: 3 });
    const page = { ...story('/places/pt/lisbon/3/'), json };
    const [drawn] = await withMaps([page], catalogue.maps, pool);
    // Said and not left out: pages are drawn from this text as it is.
    expect(JSON.parse(drawn?.json ?? '')).toEqual({ schema: 1, place: lisbon, page: 3, map: null });
    catalogue.close();
  });

  it('gives none to a country of which no place is known', async () => {
    const pool: Pick<WorkerPool, 'drawMaps'> = {
      drawMaps: () => Promise.reject(new Error('nothing to draw')),
    };
    const catalogue = Catalogue.open(':memory:');
    const place = { name: 'Kettlewick', latitude: null, longitude: null };
    const json = JSON.stringify({ country: 'GB', places: [{ place }], page: null });
    const page = { ...story('/places/gb/', lisbon), json };
    const [drawn] = await withMaps([page], catalogue.maps, pool);
    expect(JSON.parse(drawn?.json ?? '')).toEqual({ ...JSON.parse(json), map: null });
    catalogue.close();
  });
});
