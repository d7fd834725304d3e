import { describe, expect, it } from 'vitest';
import { sampleSummary } from '../samples/sampleLists.ts';
import { formatDay } from '../words/formatDate.ts';
import { wordsFor } from '../words/words.ts';
import { groupByDay } from './groupByDay.ts';

function stories(...published: string[]) {
  return published.map((time, index) => sampleSummary({ slug: `story-${index}`, published: time }));
}

describe('groupByDay', () => {
  it.each([
    ['UTC', [2, 1]],
    ['America/New_York', [1, 2]],
  ])('takes the day of %s', (timeZone, sizes) => {
    const river = stories('2025-05-04T20:00:00Z', '2025-05-04T03:00:00Z', '2025-05-03T20:00:00Z');
    const dayOf = (instant: string) => formatDay(instant, timeZone, wordsFor('en'));
    expect(groupByDay(river, dayOf).map(({ stories: group }) => group.length)).toEqual(sizes);
  });

  it('keeps the order, and every key its own, when a day comes twice', () => {
    const river = stories('2025-05-04T20:00:00Z', '2025-05-03T20:00:00Z', '2025-05-04T19:00:00Z');
    const groups = groupByDay(river, (instant) => instant.slice(0, 10));
    expect(groups.flatMap(({ stories: group }) => group)).toEqual(river);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });

  it('has no group without a story', () => {
    expect(groupByDay([], String)).toEqual([]);
  });
});
