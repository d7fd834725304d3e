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
  const recent = recentAge(instant, now, timeZone);
  return recent && words.ago(...recent);
}

/** The same in the fewest words: `25 min`. Never less than a minute. */
export function formatBrief(instant: string, now: number, timeZone: string, words: Words): string | null {
  const recent = recentAge(instant, now, timeZone);
  return recent && words.brief(Math.max(1, recent[0]), recent[1]);
}

/** Whether {@link formatRecent} has a text for an instant. */
export function isRecent(instant: string, now: number, timeZone: string): boolean {
  return recentAge(instant, now, timeZone) !== null;
}

function recentAge(instant: string, now: number, timeZone: string): [number, 'minute' | 'hour'] | null {
  const age = now - Date.parse(instant);
  if (age < -5 * minute || age >= day || isDateAlone(instant, timeZone)) return null;
  return age < hour ? [Math.max(0, Math.floor(age / minute)), 'minute'] : [Math.floor(age / hour), 'hour'];
}

/** A warning that a story is old, null while it is younger than so many days. */
export function formatOld(instant: string, now: number, afterDays: number, words: Words): string | null {
  const age = now - Date.parse(instant);
  if (age < afterDays * day) return null;
  if (age >= year) return words.say('oldYears', { count: Math.floor(age / year) });
  if (age >= 2 * month) return words.say('oldMonths', { count: Math.floor(age / month) });
  return words.say('oldDays', { count: Math.floor(age / day) });
}
