import { isDateAlone } from './formatDate.ts';
import type { Words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.44 * day;
const year = 365.25 * day;

/**
 * How long ago an instant was, up to a day: `25 minutes ago`. Null when it is longer, or still to come
 * by more than the difference of two clocks, or when only its date is known in the paper's time zone.
 */
export function formatRecent(instant: string, now: number, timeZone: string, words: Words): string | null {
  const age = now - Date.parse(instant);
  if (age < -5 * minute || age >= day || isDateAlone(instant, timeZone)) return null;
  if (age < hour) return words.ago(Math.max(0, Math.floor(age / minute)), 'minute');
  return words.ago(Math.floor(age / hour), 'hour');
}

/** A warning that a story is old, null while it is younger than so many days. */
export function formatOld(instant: string, now: number, afterDays: number, words: Words): string | null {
  const age = now - Date.parse(instant);
  if (age < afterDays * day) return null;
  if (age >= year) return words.say('oldYears', { count: Math.floor(age / year) });
  if (age >= 2 * month) return words.say('oldMonths', { count: Math.floor(age / month) });
  return words.say('oldDays', { count: Math.floor(age / day) });
}
