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

  it('places names for each width, and to the left at the eastern edge', () => {
    const [mark] = markPlaces([story('edge', place('Taveuni', 179.9))]);
    expect(mark?.labels).toEqual([
      { row: 0, isLeft: true },
      { row: 0, isLeft: true },
    ]);
  });

  it('names the first sixteen places of the page', () => {
    const stories = Array.from({ length: 20 }, (_, index) =>
      story(`s-${index}`, place(`P${index}`, index * 8)),
    );
    const marks = markPlaces(stories);
    expect(marks).toHaveLength(20);
    expect(marks.filter(({ labels }) => labels.length > 0).map(({ slug }) => slug)).toEqual(
      stories.slice(0, 16).map(({ slug }) => slug),
    );
  });
});
