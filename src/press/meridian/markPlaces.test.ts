import { describe, expect, it } from 'vitest';
import type { Place } from '../../article/schema.ts';
import { plainSummary } from '../samples/anySummary.ts';
import { markPlaces } from './markPlaces.ts';

function place(name: string, longitude: number | null): Place {
  const path = `/places/xx/${name.toLowerCase()}/`;
  return { name, country: 'XX', latitude: 0, longitude, timeZone: 'UTC', path };
}

function story(slug: string, ...places: Place[]) {
  return plainSummary(slug, { dateline: { text: slug, places } });
}

describe('markPlaces', () => {
  it('goes from west to east, and leads from a place to its first story on the page', () => {
    const marks = markPlaces([
      story('first', place('Suva', 178)),
      story('second', place('Hilo', -155), place('Suva', 178)),
      story('third', place('Suva', 178)),
    ]);
    expect(marks.map(({ place: { name }, slug }) => [name, slug])).toEqual([
      ['Hilo', 'second'],
      ['Suva', 'first'],
    ]);
  });

  it('leaves out what lies nowhere on the ruler', () => {
    expect(markPlaces([story('at-sea', place('At sea', null)), plainSummary('nowhere')])).toEqual([]);
  });

  it('puts the places on the world map too, named in the order of the page', () => {
    const [west, east] = markPlaces([
      story('first', place('Nearby', 10.1)),
      story('second', place('Near', 10)),
    ]);
    expect([west?.place.name, east?.place.name]).toEqual(['Near', 'Nearby']);
    expect(east?.onMap?.sides[0]).toBe('right');
    expect(west?.onMap?.sides[0]).not.toBe('right');
    expect((east?.onMap?.x ?? 0) - (west?.onMap?.x ?? 0)).toBeCloseTo(0.03, 1);
  });

  it('places names for each width, and to the left at the eastern edge', () => {
    const [mark] = markPlaces([story('edge', place('Taveuni', 179.9))]);
    expect(mark?.labels).toEqual([
      { row: 0, isLeft: true },
      { row: 0, isLeft: true },
    ]);
  });

  it('names the first sixteen places of the page that have room', () => {
    const stories = Array.from({ length: 24 }, (_, index) =>
      story(`s-${index}`, place(`P${index}`, index * 14 - 165)),
    );
    const crowded = stories.toSpliced(
      9,
      0,
      ...'abcdefghijkl'.split('').map((name) => story(name, place(name, 0))),
    );
    const named = markPlaces(crowded).filter(({ labels }) => labels.length > 0);
    expect(named).toHaveLength(16);
    expect(named.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['s-0', 's-8']));
  });
});
