import { beforeAll, describe, expect, it } from 'vitest';
import { formatBrief, formatOld, formatRecent } from './formatAge.ts';
import { loadAllWords, wordsFor } from './words.ts';

const now = Date.parse('2025-05-05T12:00:00Z');

beforeAll(loadAllWords);

describe('formatRecent', () => {
  it.each([
    ['en', '2025-05-05T11:35:00Z', '25 minutes ago'],
    ['en', '2025-05-05T11:00:00Z', '1 hour ago'],
    ['en', '2025-05-04T12:00:01Z', '23 hours ago'],
    ['en', '2025-05-04T12:00:00Z', null],
    ['en', '2025-05-05T12:00:00Z', 'this minute'],
    ['en', '2025-05-05T12:04:00Z', 'this minute'],
    ['en', '2025-05-05T12:06:00Z', null],
    ['ja', '2025-05-05T09:00:00Z', '3 時間前'],
    ['en', '2025-05-05T00:00:00Z', null],
  ])('%s, of %s: %s', (language, instant, text) => {
    expect(formatRecent(instant, now, 'UTC', wordsFor(language))).toBe(text);
  });
});

describe('formatBrief', () => {
  it.each([
    ['en', '2025-05-05T11:35:00Z', '25 min'],
    ['en', '2025-05-05T10:00:00Z', '2 hr'],
    ['en', '2025-05-05T12:00:00Z', '1 min'],
    ['en', '2025-05-04T12:00:00Z', null],
    ['es', '2025-05-05T09:00:00Z', '3 h'],
    ['zh', '2025-05-05T09:00:00Z', '3小时'],
  ])('%s, of %s: %s', (language, instant, text) => {
    expect(formatBrief(instant, now, 'UTC', wordsFor(language))).toBe(text);
  });
});

describe('formatOld', () => {
  it.each([
    ['2025-04-06T12:00:00Z', null],
    ['2025-04-05T12:00:00Z', 'This story is 30 days old.'],
    ['2025-02-01T12:00:00Z', 'This story is 3 months old.'],
    ['2024-05-05T00:00:00Z', 'This story is 1 year old.'],
    ['2019-01-01T00:00:00Z', 'This story is 6 years old.'],
    ['2026-01-01T00:00:00Z', null],
  ])('of %s: %s', (instant, text) => {
    expect(formatOld(instant, now, 30, wordsFor('en'))).toBe(text);
  });
});
