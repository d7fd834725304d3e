import { asPressed } from './pressed.ts';
import type { Words } from './words.ts';

type Format = {
  date: Intl.DateTimeFormat;
  short: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  zone: Intl.DateTimeFormat;
};
const formats = new Map<string, Format>();

/**
 * An instant as the paper's clock shows it: `5 May 2024, 18:20 UTC`; `5 May 2024` when it is a date alone.
 *
 * Day and time are formatted apart and joined by the catalogue, because the word between them ("at",
 * a comma) is where versions of ICU differ most.
 */
export function formatInstant(instant: string, timeZone: string, words: Words): string {
  return asPressed(`${words.language} ${timeZone} ${instant}`, () => spell(instant, timeZone, words));
}

/**
 * An instant after another one that is told beside it: `18:20` on the same day, else as
 * {@link formatInstant} has it.
 */
export function formatAfter(instant: string, earlier: string, timeZone: string, words: Words): string {
  return asPressed(`${words.language} ${timeZone} ${instant} after ${earlier}`, () => {
    const { date, time } = formatFor(words.language, timeZone);
    const [day, earlierDay] = [instant, earlier].map((moment) => date.format(new Date(moment)));
    const isTimeEnough = day === earlierDay && !isDateAlone(instant, timeZone);
    return isTimeEnough ? time.format(new Date(instant)) : spell(instant, timeZone, words);
  });
}

/** The day of an instant in the paper's time zone: `5 May 2024`. */
export function formatDay(instant: string, timeZone: string, { language }: Words): string {
  return asPressed(`${language} ${timeZone} ${instant} day`, () =>
    formatFor(language, timeZone).date.format(new Date(instant)),
  );
}

/** The day of a moment of reading, in milliseconds, as a masthead says it: `Monday, 24 November 2025`. */
export function formatToday(now: number, timeZone: string, { language }: Words): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone }).format(now);
}

/** An instant beside the day of reading: `14:05 UTC` when it is of that day, else the whole of it. */
export function formatNear(instant: string, now: number, timeZone: string, words: Words): string {
  const today = formatDay(new Date(now).toISOString(), timeZone, words);
  const whole = formatInstant(instant, timeZone, words);
  if (formatDay(instant, timeZone, words) !== today || isDateAlone(instant, timeZone)) return whole;
  const { zone } = formatFor(words.language, timeZone);
  return zone.format(new Date(instant));
}

/** The day in the fewest words, without its year: `5 May`. For lists of what is new. */
export function formatShortDay(instant: string, timeZone: string, { language }: Words): string {
  return asPressed(`${language} ${timeZone} ${instant} short`, () =>
    formatFor(language, timeZone).short.format(new Date(instant)),
  );
}

/**
 * Whether an instant stands for a date without a time: copy that gives a day alone is filed under that
 * day's first second in the paper's time zone, and nobody should read that as an hour.
 */
export function isDateAlone(instant: string, timeZone: string): boolean {
  // No zone is off by a part of a quarter of an hour: most instants never reach Intl.
  if (Date.parse(instant) % 900_000 !== 0) return false;
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en', { timeStyle: 'medium', hourCycle: 'h23', timeZone });
    clocks.set(timeZone, clock);
  }
  return clock.format(new Date(instant)) === '00:00:00';
}

function spell(instant: string, timeZone: string, words: Words): string {
  const { date, time, zone } = formatFor(words.language, timeZone);
  const moment = new Date(instant);
  if (isDateAlone(instant, timeZone)) return date.format(moment);
  const name = zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return words.say('dateAndTime', { date: date.format(moment), time: time.format(moment), zone: name });
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string, timeZone: string): Format {
  const key = `${language} ${timeZone}`;
  let format = formats.get(key);
  if (format === undefined) {
    const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    format = {
      date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }),
      short: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone }),
      time: new Intl.DateTimeFormat(language, { ...hour, timeZone }),
      zone: new Intl.DateTimeFormat(language, { ...hour, timeZone, timeZoneName: 'short' }),
    };
    formats.set(key, format);
  }
  return format;
}
