import { describe, expect, it } from 'vitest';
import { wordsFor } from '../words/words.ts';
import { formatWeekday } from './formatWeekday.ts';

describe('formatWeekday', () => {
  it.each([
    ['UTC', 'Sunday'],
    ['Pacific/Auckland', 'Monday'],
  ])('is the day by the calendar of %s', (timeZone, weekday) => {
    expect(formatWeekday('2025-05-04T20:00:00Z', timeZone, wordsFor('en'))).toBe(weekday);
  });
});
