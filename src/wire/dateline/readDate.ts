import { dateWords, eraWords, isMistypedMonth, isMonth, isWeekday, secondMonthWords } from './calendar.ts';
import { type Token } from './tokenizeOpening.ts';

/**
 * How sure a date is one: `full` names a day and a month; `weekday` only a day of the week; `day` only
 * a number, which says nothing by itself; `mistyped` needs a slip of the keyboard to be forgiven.
 */
export type DateKind = 'full' | 'weekday' | 'day' | 'mistyped';

/** A date as filed; `end` is the index of the token behind it. */
export type FoundDate = { kind: DateKind; start: number; end: number };

/**
 * The date that starts at a token, or null: `March 7`, `25 may`, `21 Nov. 2024`, `1er mai`, `5. Mai`,
 * `5 de mayo de 2025`, `5 مايو أيار`, `2025-03-07`, `Monday`.
 */
export function readDate(tokens: readonly Token[], at: number): FoundDate | null {
  const start = skipDateWords(tokens, at);
  const found =
    readMonthFirst(tokens, start) ??
    readEastern(tokens, start) ??
    readNumeric(tokens, start) ??
    readDayFirst(tokens, start) ??
    readWeekday(tokens, start);
  // "el", "den", "on" belong to the date only when a date follows at once.
  return found === null ? null : { ...found, start: at };
}

function readMonthFirst(tokens: readonly Token[], at: number): FoundDate | null {
  const month = tokens[at];
  if (month?.kind !== 'word') return null;
  const known = isMonth(month.text);
  if (!known && !isMistypedMonth(month.text)) return null;
  const day = skip(tokens, at + 1, 'stop', 'space');
  if (!isDay(tokens, day)) return null;
  const end = readYear(tokens, readRange(tokens, skipOrdinal(tokens, day + 1)));
  return { kind: known ? 'full' : 'mistyped', start: at, end };
}

function readDayFirst(tokens: readonly Token[], at: number): FoundDate | null {
  if (!isDay(tokens, at)) return null;
  const afterDay = skipOrdinal(tokens, at + 1);
  let next = skip(tokens, readRange(tokens, afterDay), 'stop', 'space');
  next = skipDateWords(tokens, next);
  const month = tokens[next];
  if (month?.kind === 'word' && (isMonth(month.text) || isMistypedMonth(month.text))) {
    const end = readYear(tokens, skipSecondMonth(tokens, next + 1));
    return { kind: isMonth(month.text) ? 'full' : 'mistyped', start: at, end };
  }
  return { kind: 'day', start: at, end: afterDay };
}

/** `2025-03-07`, `07.03.2025`, `7/3/2025`: three numbers, one of them a year. */
function readNumeric(tokens: readonly Token[], at: number): FoundDate | null {
  const [first, mark, second, sameMark, third] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null;
  if (mark === undefined || mark.text !== sameMark?.text || !/^[-./]$/.test(mark.text)) return null;
  const lengths = `${first.text.length}${second.text.length}${third.text.length}`;
  if (!/^(?:4[12][12]|[12][12]4)$/.test(lengths)) return null;
  return { kind: 'full', start: at, end: at + 5 };
}

/**
 * Day and month between dashes with spaces, as the agency of Kuwait sets them: ` - 4 - 6 ` or, with the
 * year, ` - 4 - 6 - 2031 `. Two figures prove nothing: the caller must find an agency behind them.
 */
export function readDashedDay(tokens: readonly Token[], at: number): FoundDate | null {
  let end = at;
  let start = 0;
  for (let figures = 0; figures < 3; figures++) {
    const number = skip(tokens, skip(tokens, end, 'space') + 1, 'space');
    const token = tokens[number];
    const isLink = tokens[skip(tokens, end, 'space')]?.text === '-';
    if (!isLink || token?.kind !== 'number' || (figures < 2 && token.text.length > 2)) {
      return figures === 2 ? { kind: 'full', start, end } : null;
    }
    if (figures === 0) start = number;
    end = number + 1;
  }
  return { kind: 'full', start, end };
}

/** `2031年5月5日`, `5月5日`: each figure closed by its word. */
function readEastern(tokens: readonly Token[], at: number): FoundDate | null {
  const start = tokens[at + 1]?.text === '年' && tokens[at]?.kind === 'number' ? at + 2 : at;
  const closed = tokens[start + 1]?.text === '月' && tokens[start + 3]?.text === '日';
  if (!closed || tokens[start]?.kind !== 'number' || !isDay(tokens, start + 2)) return null;
  return { kind: 'full', start: at, end: start + 4 };
}

/** `Monday`, and with a date behind it `Monday, May 5`. */
function readWeekday(tokens: readonly Token[], at: number): FoundDate | null {
  const day = tokens[at];
  if (day?.kind !== 'word' || !isWeekday(day.text)) return null;
  const next = skipDateWords(tokens, skip(tokens, at + 1, 'stop', 'comma', 'space'));
  const date = next > at + 1 ? (readMonthFirst(tokens, next) ?? readDayFirst(tokens, next)) : null;
  if (date !== null && date.kind !== 'day') return { ...date, start: at };
  return { kind: 'weekday', start: at, end: at + 1 };
}

/** A number from 1 to 31 that is no part of a larger figure: not `5.5`, `5,000`, `5%`. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return false;
  const value = toNumber(token.text);
  if (value < 1 || value > 31) return false;
  const [mark, figure] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.text === '%' || mark?.kind === 'colon') return false;
  const pointed = mark?.kind === 'stop' || mark?.kind === 'comma';
  return !(pointed && figure?.kind === 'number');
}

/** `May 5-7`, `30/31 May`: the second day, when it stands tight behind the first. */
function readRange(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  if ((mark?.kind === 'dash' || mark?.kind === 'slash') && isDay(tokens, at + 1)) return at + 2;
  return at;
}

/** `5th`, `1er`, `1º`: letters tight behind the day. */
function skipOrdinal(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th|er|e|º|ª|°|o|го|日)$/iu.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** `, 2025`, ` de 2025`, ` 2025 г.`: where the year ends, or `at` when there is none. */
function readYear(tokens: readonly Token[], at: number): number {
  let next = skip(tokens, at, 'stop', 'comma', 'space');
  next = skipDateWords(tokens, next);
  const year = tokens[next];
  if (next === at || year?.kind !== 'number' || year.text.length !== 4) return at;
  const era = skip(tokens, next + 1, 'space');
  if (!eraWords.has(tokens[era]?.text ?? '')) return next + 1;
  return readOtherCalendar(tokens, era + 1);
}

/** The same day in a second calendar: `1446 هـ الموافق 5 مايو 2025 م`. */
function readOtherCalendar(tokens: readonly Token[], at: number): number {
  const next = skip(tokens, at, 'space');
  if (tokens[next]?.text !== 'الموافق') return at;
  const date = readDayFirst(tokens, skip(tokens, next + 1, 'space'));
  return date?.kind === 'full' ? date.end : at;
}

/** The rest of a month's name, and its name in another tradition: `كانون الثاني`, `مايو/أيار`. */
function skipSecondMonth(tokens: readonly Token[], at: number): number {
  const next = skip(tokens, at, 'space', 'slash');
  const word = tokens[next]?.text ?? '';
  if (next === at) return at;
  if (secondMonthWords.has(word)) return next + 1;
  // Only Arabic names a month twice; elsewhere a second month is another date.
  if (!/^\p{Script=Arabic}+$/u.test(word) || !isMonth(word)) return at;
  const rest = skip(tokens, next + 1, 'space');
  return secondMonthWords.has(tokens[rest]?.text ?? '') ? rest + 1 : next + 1;
}

function skipDateWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (dateWords.has(tokens[next]?.text.toLowerCase() ?? '') && tokens[next + 1]?.kind === 'space')
    next += 2;
  return next;
}

function skip(tokens: readonly Token[], at: number, ...kinds: Token['kind'][]): number {
  let next = at;
  while (kinds.includes(tokens[next]?.kind ?? 'other')) next++;
  return next;
}

/** The value of a number in any script's digits. */
function toNumber(text: string): number {
  return Number(
    text
      .normalize('NFKC')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
  );
}
