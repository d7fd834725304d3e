/**
 * Dates as editors write them, to the instants that the model keeps: RFC 3339 in UTC, to the second.
 */

/** A moment on the clock of some place. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

/** The form that messages ask for. */
export const dateForm = '2026-05-05, 2026-05-05 18:20 or 2026-05-05T18:20:00+02:00';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoTime = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
const offset = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;

/**
 * The instant that a date in ISO order names, with or without a time and an offset; a date without
 * offset is on the clock of `timeZone`, one without time is that day's first moment there.
 * Null when the text is no such date or the day does not exist.
 *
 * @example parseInstant('2026-05-05 20:20', 'Europe/Berlin') // '2026-05-05T18:20:00Z'
 */
export function parseInstant(text: string, timeZone: string): string | null {
  const [day, clock] = split(text.trim(), /[T\s]/i);
  const date = isoDate.exec(day);
  if (date === null) return null;
  const zone = offset.exec(clock)?.[0] ?? '';
  const bare = clock.slice(0, clock.length - zone.length).trim();
  const time = bare === '' && zone === '' ? ['', '0', '0', '0'] : isoTime.exec(bare);
  if (time === null) return null;
  const wall = {
    year: Number(date[1]),
    month: Number(date[2]),
    day: Number(date[3]),
    hour: Number(time[1]),
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
  };
  return toInstant(wall, zone === '' ? timeZone : parseOffset(zone));
}

/**
 * The instant of a wall time in an IANA time zone, or at an offset in minutes east of Greenwich.
 * Null when that day or time is on no calendar. A time that the clocks skip in spring is taken as
 * they read just before; of a time that comes twice in autumn, the first is meant.
 */
export function toInstant(wall: WallTime, zone: string | number): string | null {
  const { year, month, day, hour, minute, second } = wall;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(clock);
  // Systems write the year 1 for "none"; Date would read it as 1901.
  if (
    year < 1600 ||
    back.getUTCMonth() !== month - 1 ||
    back.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return null;
  return formatInstant(clock - (typeof zone === 'number' ? zone : zoneOffset(clock, zone)) * 60_000);
}

function formatInstant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Minutes east of Greenwich that a place's clocks show at a wall time, given as if it were UTC. */
function zoneOffset(clock: number, timeZone: string): number {
  const before = offsetAt(clock - 86_400_000, timeZone);
  // The offset of the day before holds until a change of clocks has passed.
  return offsetAt(clock - before * 60_000, timeZone) === before
    ? before
    : offsetAt(clock - offsetAt(clock, timeZone) * 60_000, timeZone);
}

/** Making one costs a thousand times as much as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined || name === 'GMT' ? 0 : parseOffset(name.slice(3));
}

function parseOffset(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function split(text: string, at: RegExp): [string, string] {
  const where = text.search(at);
  return where < 0 ? [text, ''] : [text.slice(0, where), text.slice(where + 1).trim()];
}
