import { describe, expect, it } from 'vitest';
import { parseInstant } from './instant.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-05-05T18:20:00Z', 'Asia/Tokyo', '2026-05-05T18:20:00Z'],
    ['2026-05-05T18:20+02:00', 'Asia/Tokyo', '2026-05-05T16:20:00Z'],
    ['2026-05-05 18:20 +0200', 'Asia/Tokyo', '2026-05-05T16:20:00Z'],
    ['2026-05-05 18:20:31.5 GMT', 'Asia/Tokyo', '2026-05-05T18:20:31Z'],
    ['2026-05-05 18:20', 'Asia/Tokyo', '2026-05-05T09:20:00Z'],
    ['2026-05-05', 'America/New_York', '2026-05-05T04:00:00Z'],
    ['2026-05-05', 'UTC', '2026-05-05T00:00:00Z'],
    ['2026-07-01 12:00', 'Asia/Kathmandu', '2026-07-01T06:15:00Z'],
    ['2026-01-05 12:00', 'Europe/Berlin', '2026-01-05T11:00:00Z'],
    ['2026-07-05 12:00', 'Europe/Berlin', '2026-07-05T10:00:00Z'],
  ])('%s in %s is %s', (text, timeZone, instant) => {
    expect(parseInstant(text, timeZone)).toBe(instant);
  });

  it('takes the first of two equal times in autumn and a skipped time as before the change', () => {
    expect(parseInstant('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
    expect(parseInstant('2026-03-29 02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
    expect(parseInstant('2026-03-29 03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it.each([
    '',
    'tomorrow',
    '5 May 2026',
    '2026-02-30',
    '2026-13-01',
    '2026-05-05 25:00',
    '2026-05-05 18:20 PST',
    '2026',
    '2026-05-05Z',
    '0001-01-01T00:00:00Z',
  ])('%j is no date', (text) => {
    expect(parseInstant(text, 'UTC')).toBeNull();
  });
});
