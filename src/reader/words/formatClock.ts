import type { Words } from './words.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock shows in a time zone (an IANA name) at an instant in milliseconds: `15:05`. Empty where
 * the browser does not know the zone: new ones are named every few years.
 */
export function formatClock(instant: number, timeZone: string, { language }: Words): string {
  const key = `${language} ${timeZone}`;
  try {
    const clock = clocks.get(key) ?? createClock(language, timeZone);
    clocks.set(key, clock);
    return clock.format(instant);
  } catch {
    return '';
  }
}

function createClock(language: string, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}
