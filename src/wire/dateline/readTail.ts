import { agenciesOfReleases, agenciesWithFullStop } from '../agency/agencies.ts';
import { noHouse, type House } from '../agency/house.ts';
import {
  readEnclosedAgency,
  readFreeAgency,
  readQuotedAgency,
  readUnknownSignature,
  textOf,
  type FoundAgency,
} from './readAgency.ts';
import { readDashedDay, readDate, type DateKind, type FoundDate } from './readDate.ts';
import { isTerminatingDash, readTerminator, skip, type Terminator } from './readTerminator.ts';
import { type Opening, type Token } from './tokenizeOpening.ts';

/** What stands behind the places of a dateline; `end` is the index of the token behind its last mark. */
export type Tail = {
  date: { text: string; kind: DateKind } | null;
  agency: FoundAgency | null;
  /** The agency stands before the date, or there is no date: where a region might stand too. */
  agencyFirst: boolean;
  terminator: Terminator;
  /** Reporters who signed behind the agency, as filed. */
  reporters: string[];
  end: number;
};

/**
 * Date, agency and the mark that ends a dateline, from the token where the places may end, or null when
 * no dateline can end that way: `, March 7 (Reuters) -`, ` (dpa) -`, `, 5 мая - РИА Новости.`, `:`.
 */
export function readTail(opening: Opening, at: number, house: House = noHouse): Tail | null {
  const signed = readDateAndAgency(opening.tokens, at, house);
  const terminator = readTerminator(opening, signed.end, signed.agency, signed.date?.kind === 'full');
  if (terminator === null) return null;
  const { kind, end, reporters } = terminator;
  const own = signed.agency?.reporters ?? [];
  return extend(opening, { ...signed, terminator: kind, reporters: [...own, ...reporters], end }, house);
}

/** Date and agency in either order, each at most once, with commas, points or spaces between them. */
function readDateAndAgency(
  tokens: readonly Token[],
  at: number,
  house: House,
): Omit<Tail, 'terminator' | 'reporters'> {
  let date: Tail['date'] = null;
  let agency: FoundAgency | null = null;
  let agencyFirst = false;
  let end = at;
  const dashed = readDashedDay(tokens, at);
  if (dashed !== null && readEnclosedAgency(tokens, skip(tokens, dashed.end, 'space'), house) !== null) {
    date = { text: textOf(tokens.slice(dashed.start, dashed.end)), kind: dashed.kind };
    end = dashed.end;
  }
  for (;;) {
    const next = skip(tokens, end, 'space', 'comma', 'stop');
    const foundDate: FoundDate | null = date === null && next > at ? readDate(tokens, next) : null;
    if (foundDate !== null) {
      date = { text: textOf(tokens.slice(foundDate.start, foundDate.end)), kind: foundDate.kind };
      end = foundDate.end;
      continue;
    }
    const afterMark: boolean = tokens
      .slice(end, next)
      .some(({ kind }) => kind === 'comma' || kind === 'stop');
    const signature: FoundAgency | null =
      agency === null ? readSignature(tokens, next, date !== null || afterMark, house) : null;
    if (signature === null) return { date, agency, agencyFirst, end };
    agencyFirst = date === null;
    agency = signature;
    date ??= dateOf(signature);
    end = signature.end;
  }
}

/** An agency in brackets, or a free one where a comma, a date or taz's upright bar sets it apart. */
function readSignature(
  tokens: readonly Token[],
  at: number,
  setApart: boolean,
  house: House,
): FoundAgency | null {
  const enclosed = readEnclosedAgency(tokens, at, house);
  if (enclosed !== null) return enclosed;
  // "بغداد/ واع -": a stroke sets it apart too.
  const isStroked = tokens[at]?.kind === 'slash';
  const free = readFreeAgency(tokens, isStroked ? skip(tokens, at + 1, 'space') : at, house);
  if (free === null) return readUnknownSignature(tokens, at);
  if (isStroked) return free;
  return setApart || tokens[skip(tokens, free.end, 'space')]?.text === '|' ? free : null;
}

function dateOf(agency: FoundAgency): Tail['date'] {
  return agency.date === null ? null : { text: agency.date, kind: 'full' };
}

/**
 * The agency, or the date of a press release, may stand behind the dash: `Milano, 5 mag. -(Adnkronos)`,
 * `--(BUSINESS WIRE)--May 5, 2025--`, `Geneva – 5 May 2025 –`. It is one only when a mark of its own follows; else it is the lead:
 * `LONDON, March 3 - Reuters said …`.
 */
function extend(opening: Opening, tail: Tail, house: House): Tail {
  if (tail.terminator === 'colon' && tail.agency === null) return extendByPaper(opening, tail, house);
  if (tail.terminator !== 'dash') return tail;
  const withAgency = tail.agency === null ? extendByAgency(opening, tail, house) : tail;
  const dated = withAgency.agency === null ? extendByBoth(opening, withAgency, house) : withAgency;
  return extendByDate(opening, dated);
}

/** `لندن: «الشرق الأوسط»`: the paper behind a colon, in quotation marks that the lead follows at once. */
function extendByPaper(opening: Opening, tail: Tail, house: House): Tail {
  const agency = readQuotedAgency(opening.tokens, skip(opening.tokens, tail.end, 'space'), house);
  if (agency === null) return tail;
  const terminator = readTerminator(opening, agency.end, agency);
  return terminator === null ? tail : { ...tail, agency, terminator: terminator.kind, end: terminator.end };
}

/** `القاهرة - 4 يونيو - أ ش أ -`: both stand behind the dash, each with a dash of its own. */
function extendByBoth(opening: Opening, tail: Tail, house: House): Tail {
  const { tokens } = opening;
  const date = tail.date === null ? readDate(tokens, skip(tokens, tail.end, 'space')) : null;
  if (date?.kind !== 'full') return tail;
  const between = skip(tokens, date.end, 'space');
  if (!isTerminatingDash(tokens, between)) return tail;
  const text = textOf(tokens.slice(date.start, date.end));
  const signed = extendByAgency(opening, { ...tail, date: { text, kind: 'full' }, end: between + 1 }, house);
  return signed.agency === null ? tail : signed;
}

function extendByAgency(opening: Opening, tail: Tail, house: House): Tail {
  const next = skip(opening.tokens, tail.end, 'space');
  const agency =
    readEnclosedAgency(opening.tokens, next, house) ??
    readQuotedAgency(opening.tokens, next, house) ??
    readFreeAgency(opening.tokens, next, house);
  if (agency === null) return tail;
  const terminator = readTerminator(opening, agency.end, agency);
  if (terminator === null || terminator.kind === 'none' || terminator.kind === 'end') return tail;
  if (terminator.kind === 'stop' && !agency.enclosed && !agenciesWithFullStop.has(agency.key)) return tail;
  const date = tail.date ?? dateOf(agency);
  const { kind, end, reporters } = terminator;
  return {
    date,
    agency,
    agencyFirst: false,
    terminator: kind,
    reporters: [...agency.reporters, ...reporters],
    end,
  };
}

function extendByDate(opening: Opening, tail: Tail): Tail {
  const { agency, date } = tail;
  if (tail.terminator !== 'dash' || date !== null) return tail;
  const found = readDate(opening.tokens, skip(opening.tokens, tail.end, 'space'));
  if (found === null || found.kind !== 'full') return tail;
  const text = textOf(opening.tokens.slice(found.start, found.end));
  // Without the year it may be the first entry of a log: "LONDON (AP) - May 5 - …".
  const ofRelease = agency !== null && agenciesOfReleases.has(agency.key);
  if (!ofRelease && !/\p{Nd}{4}/u.test(text)) return tail;
  const terminator = readTerminator(opening, found.end, agency);
  if (terminator?.kind !== 'dash') return tail;
  return { ...tail, date: { text, kind: found.kind }, end: terminator.end };
}
