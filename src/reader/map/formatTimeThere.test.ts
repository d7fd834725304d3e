import { describe, expect, it } from 'vitest';
import { formatTimeThere } from './formatTimeThere.ts';

const instant = Date.UTC(2026, 10, 24, 14, 5);

describe('formatTimeThere', () => {
  it.each([
    ['Europe/Amsterdam', 'en', '15:05', 'Tuesday'],
    ['Pacific/Apia', 'en', '03:05', 'Wednesday'],
    ['Asia/Kathmandu', 'es', '19:50', 'martes'],
    ['America/Santiago', 'ja', '11:05', '火曜日'],
  ])('of %s in %s is %s on a %s', (timeZone, language, time, weekday) => {
    expect(formatTimeThere(instant, timeZone, language)).toEqual({ time, weekday });
  });

  it('is unknown for a zone that the browser does not know', () => {
    expect(formatTimeThere(instant, 'Atlantis/Capital', 'en')).toBeNull();
  });
});
