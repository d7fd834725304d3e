import { beforeAll, describe, expect, it } from 'vitest';
import { formatAfter, formatDay, formatInstant, isDateAlone } from './formatDate.ts';
import { loadAllWords, wordsFor } from './words.ts';

beforeAll(loadAllWords);

describe('formatInstant', () => {
  it.each([
    ['en', 'UTC', '2024-05-05T18:20:00Z', 'May 5, 2024, 18:20 UTC'],
    ['en-GB', 'Europe/London', '2024-05-05T23:20:00Z', '6 May 2024, 00:20 BST'],
    ['es', 'America/Bogota', '2024-05-05T00:05:00Z', '4 de mayo de 2024, 19:05 GMT-5'],
    ['ja', 'Asia/Tokyo', '2024-05-05T18:20:00Z', '2024年5月6日 03:20 JST'],
    ['en', 'UTC', '2024-05-05T00:00:00Z', 'May 5, 2024'],
    ['ar', 'Asia/Kathmandu', '2024-05-04T18:15:00Z', '5 مايو 2024'],
  ])('%s in %s', (language, timeZone, instant, text) => {
    expect(formatInstant(instant, timeZone, wordsFor(language))).toBe(text);
  });
});

describe('formatAfter', () => {
  it.each([
    ['the same day', 'Europe/Lisbon', '2024-05-05T18:20:00Z', '19:20'],
    ['the same day here', 'Asia/Tokyo', '2024-05-04T16:00:00Z', '01:00'],
    ['another day', 'UTC', '2024-05-06T18:20:00Z', 'May 6, 2024, 18:20 UTC'],
    ['a date alone', 'UTC', '2024-05-05T00:00:00Z', 'May 5, 2024'],
  ])('on %s in %s', (_, timeZone, instant, text) => {
    expect(formatAfter(instant, '2024-05-05T05:00:00Z', timeZone, wordsFor('en'))).toBe(text);
  });
});

describe('isDateAlone', () => {
  it.each([
    ['UTC', '2026-11-04T00:00:00Z', true],
    ['Asia/Tokyo', '2026-11-03T15:00:00Z', true],
    ['Asia/Tokyo', '2026-11-04T00:00:00Z', false],
    ['UTC', '2026-11-04T00:00:01Z', false],
    ['UTC', '2026-11-04T12:00:00Z', false],
  ])('in %s, %s: %j', (timeZone, instant, expected) => {
    expect(isDateAlone(instant, timeZone)).toBe(expected);
  });
});

describe('formatDay', () => {
  it('takes the day of the paper’s own time zone', () => {
    expect(formatDay('2024-05-05T23:20:00Z', 'Asia/Tokyo', wordsFor('en'))).toBe('May 6, 2024');
  });
});
