import { describe, expect, it } from 'vitest';
import { formatClock } from './formatClock.ts';
import { wordsFor } from './words.ts';

describe('formatClock', () => {
  it.each([
    ['Europe/Amsterdam', '15:05'],
    ['Asia/Kolkata', '19:35'],
    ['Pacific/Apia', '03:05'],
    ['UTC', '14:05'],
    ['Mars/Olympus', ''],
  ])('shows in %s: %s', (timeZone, text) => {
    expect(formatClock(Date.UTC(2026, 10, 24, 14, 5), timeZone, wordsFor('en'))).toBe(text);
  });
});
