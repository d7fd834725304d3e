import { toInstant } from './instant.ts';
import { monthNumber } from './months.ts';

/** What dates without a year or an offset are read by. */
export type EmbargoContext = { published: string | null; timeZone: string };

const opening =
  /\b(?:embargoed (?:to|until|till|for|before)|embargo ?(?::|(?:to|until|till|hasta)\b|jusqu)|embargado hasta|hold for release|not for (?:release|publication) (?:before|until)|sperrfrist)/i;

/** A line that opens with it in capitals is an order to the desk, whatever follows. */
const order =
  /^[^\p{L}]{0,6}(?:STRICTLY |STRICT |UNDER |NOTE )?(?:EMBARGOED (?:TO|UNTIL|TILL|FOR|BEFORE)|EMBARGO(?::| UNTIL)|HOLD FOR RELEASE|NOT FOR (?:RELEASE|PUBLICATION) (?:BEFORE|UNTIL)|SPERRFRIST)\b/u;

const atStart =
  /^[^\p{L}]{0,6}(?:strictly |strict |under |note )?(?:embargo|hold for release|not for|sperrfrist)/iu;

/** Hours east of Greenwich, and IANA zones where the abbreviation covers both seasons. */
const zones = new Map<string, number | string>([
  ...zonesAt(-8, 'PST'),
  ...zonesAt(-7, 'MST PDT'),
  ...zonesAt(-6, 'MDT'),
  ...zonesAt(-5, 'EST CDT'),
  ...zonesAt(-4, 'EDT'),
  ...zonesAt(0, 'GMT UTC UT Z WET'),
  ...zonesAt(1, 'BST CET MEZ WEST'),
  ...zonesAt(2, 'CEST MESZ EET'),
  ...zonesAt(3, 'EEST MSK'),
  ...zonesAt(8, 'HKT SGT'),
  ...zonesAt(9, 'JST KST'),
  ...zonesAt(10, 'AEST'),
  ...zonesAt(11, 'AEDT'),
  ...zonesAt(12, 'NZST'),
  ...zonesAt(13, 'NZDT'),
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);

function zonesAt(hours: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, hours * 60]);
}

/** The end of an embargo. Whoever gets `'unreadable'` must not publish. */
export type EmbargoEnd = { until: string } | 'unreadable';

/**
 * The end of the embargo that a text speaks of; null when it speaks of none, `'unreadable'` when it
 * does and the moment cannot be settled.
 *
 * @example findEmbargo('EMBARGOED TO 0001 GMT May 5 2026', context) // { until: '2026-05-05T00:01:00Z' }
 */
export function findEmbargo(text: string, context: EmbargoContext): EmbargoEnd | null {
  const line = text.replace(/\s+/g, ' ');
  const at = line.search(opening);
  return at < 0 ? null : readMoment(line.slice(at, at + 200), context);
}

/**
 * Whether a line of copy is an embargo and nothing else. In capitals it is an order; in small letters
 * it must also name a moment, for `Embargo: sixty years on` is a headline.
 */
export function isEmbargoLine(text: string, context: EmbargoContext): boolean {
  if (text.length > 200 || !atStart.test(text) || text.search(opening) < 0) return false;
  if (order.test(text)) return true;
  const isDated = /embargoed|embargado/i.test(text) && readMoment(text, context) !== 'unreadable';
  return isDated || readClock(text) !== null || (readDay(text)?.year ?? null) !== null;
}

function readMoment(text: string, { published, timeZone }: EmbargoContext): EmbargoEnd {
  const date = readDay(text);
  const clock = readClock(text);
  const year = date?.year ?? (date === null ? null : nearestYear(date.month, date.day, published));
  if (date === null || year === null || clock === 'unreadable') return 'unreadable';
  const { hour, minute, zone } = clock ?? { hour: 0, minute: 0, zone: null };
  const until = toInstant({ ...date, year, hour, minute, second: 0 }, zone ?? timeZone);
  return until === null ? 'unreadable' : { until };
}

type Day = { year: number | null; month: number; day: number };

function readDay(text: string): Day | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted !== null) return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const named = words.findIndex((word) => monthNumber(word) !== null);
  if (named < 0) return null;
  const month = monthNumber(words[named] ?? '') ?? 0;
  const [before, after] = [dayBefore(words, named), words[named + 1]];
  if (before !== null) return { month, day: before, year: yearIn(words.slice(named + 1, named + 3)) };
  const day = after !== undefined && /^\d{1,2}$/.test(after) ? Number(after) : null;
  return day === null ? null : { month, day, year: yearIn(words.slice(named + 2, named + 4)) };
}

/** `5 May`, `5 de mayo`, `5th May`; a clock before the month (`0001 GMT May 5`) is no day. */
function dayBefore(words: readonly string[], month: number): number | null {
  const back = ['de', 'of', 'th', 'st', 'nd', 'rd', 'er'].includes((words[month - 1] ?? '').toLowerCase())
    ? 2
    : 1;
  const word = words[month - back] ?? '';
  return /^\d{1,2}$/.test(word) ? Number(word) : null;
}

function yearIn(words: readonly string[]): number | null {
  const year = words.find((word) => /^\d{4}$/.test(word));
  return year === undefined ? null : Number(year);
}

/** Copy that leaves the year out means the day next to its own date. */
function nearestYear(month: number, day: number, published: string | null): number | null {
  if (published === null) return null;
  const filed = new Date(published);
  const years = [-1, 0, 1].map((step) => filed.getUTCFullYear() + step);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - filed.getTime());
  return years.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

type Clock = { hour: number; minute: number; zone: number | string | null };

/** The time of day, null when the text names none. Midnight is two moments of a day: unreadable. */
function readClock(text: string): Clock | 'unreadable' | null {
  if (/\b(?:midnight|minuit|mitternacht|medianoche)\b/i.test(text)) return 'unreadable';
  const found =
    /\b(\d{1,2})[:.h](\d{2})(?![.:]?\d)\s?(a\.?m|p\.?m)?/i.exec(text) ??
    /\b(\d{1,2})()\s?(a\.?m|p\.?m)\b/i.exec(text) ??
    /\b(\d{2})(\d{2})\s?()(?=(?:hours|hrs|h|GMT|UTC|Z|BST|CET|CEST|EST|EDT|ET)\b)/i.exec(text);
  if (found === null) return readNoon(text);
  const [whole, hours, minutes, half] = found;
  const zone = readZone(text.slice(found.index + whole.length));
  const hour = toHour(Number(hours), half ?? '');
  return hour === null || zone === 'unreadable'
    ? 'unreadable'
    : { hour, minute: Number(minutes === '' ? 0 : minutes), zone: zone?.at ?? null };
}

function readNoon(text: string): Clock | 'unreadable' | null {
  const noon = /\bnoon\b/i.exec(text);
  if (noon === null) return null;
  const zone = readZone(text.slice(noon.index + 4));
  return zone === 'unreadable' ? zone : { hour: 12, minute: 0, zone: zone?.at ?? null };
}

function toHour(hour: number, half: string): number | null {
  if (half === '') return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** The zone named right after the time, null when there is none; an unknown or doubtful one is unreadable. */
function readZone(after: string): { at: number | string } | 'unreadable' | null {
  const [, name] = /^[.\s]{0,3}(?:hours|hrs|h|uhr)?\s?\(?([A-Z]{1,5})\b/.exec(after) ?? [];
  if (
    name === undefined ||
    monthNumber(name) !== null ||
    /^(?:ON|MON|TUE|TUES|WED|THU|THUR|FRI|SAT|SUN)$/.test(name)
  )
    return null;
  const at = zones.get(name);
  return at === undefined ? 'unreadable' : { at };
}
