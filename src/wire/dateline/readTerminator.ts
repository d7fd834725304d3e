import { agenciesOfReleases, agenciesWithFullStop, agenciesWithoutDash } from '../agency/agencies.ts';
import { type FoundAgency } from './readAgency.ts';
import { type Opening, type Token } from './tokenizeOpening.ts';

/**
 * How a dateline ends: with a dash, a colon, a full stop, with nothing but its agency (`Paris (ats afp)
 * Les …`), or with the end of the paragraph.
 */
export type Terminator = 'dash' | 'colon' | 'stop' | 'none' | 'end';

/** How a dateline ends; `end` is the index of the token behind its last mark. */
export type FoundTerminator = { kind: Terminator; end: number; reporters: string[] };

/** The mark that ends a dateline at a token, with the reporters who sign before it, or null; `isDated` when a whole date came before. */
export function readTerminator(
  opening: Opening,
  at: number,
  agency: FoundAgency | null,
  isDated = false,
): FoundTerminator | null {
  const mark = readMark(opening, at, agency);
  if (mark !== null || agency === null) return mark === null ? null : { ...mark, reporters: [] };
  const next = skip(opening.tokens, at, 'space');
  const signed = readReporters(opening.tokens, next, agency);
  return signed ?? runsOn(opening, next, at < next, { agency, isDated });
}

type Mark = { kind: Terminator; end: number };

function readMark(opening: Opening, at: number, agency: FoundAgency | null): Mark | null {
  const { tokens } = opening;
  const next = skip(tokens, at, 'space');
  const mark = tokens[next];
  if (mark === undefined) return opening.whole ? { kind: 'end', end: next } : null;
  // EFE and the comma that slipped behind a state: "(EFE).-", "N.Y., March 3.-".
  const dash = skip(tokens, mark.kind === 'stop' ? next + 1 : next, 'space');
  if (isTerminatingDash(tokens, dash)) return { kind: 'dash', end: dash + 1 };
  if (mark.kind === 'colon') return endsWord(tokens, next) ? { kind: 'colon', end: next + 1 } : null;
  if (mark.text === '|') return { kind: 'dash', end: next + 1 };
  if (agency === null) return null;
  if (mark.kind === 'slash' && agenciesOfReleases.has(agency.key)) return { kind: 'dash', end: next + 1 };
  return mark.kind === 'stop' ? readFullStop(tokens, next, agency) : null;
}

/**
 * `Paris (ats afp) Les …`: nothing but a space stands between the agency and the lead. Without brackets only
 * behind a date, and only of an agency that never sets a dash: `… 2031 م واس`.
 */
function runsOn(
  opening: Opening,
  next: number,
  isSpaced: boolean,
  { agency, isDated }: { agency: FoundAgency; isDated: boolean },
): FoundTerminator | null {
  const mark = opening.tokens[next];
  if (mark === undefined || !isSpaced || !agency.known) return null;
  if (!agency.enclosed && !(isDated && agenciesWithoutDash.has(agency.key))) return null;
  return opensSentence(opening, mark) ? { kind: 'none', end: next, reporters: [] } : null;
}

/**
 * Whether a dash ends a dateline rather than joining two words: long dashes wherever they stand, a
 * hyphen only before a space (`N.Y.-based` is one word), after a bracket, or before one.
 */
export function isTerminatingDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  if (dash?.kind !== 'dash') return false;
  if (dash.text.length > 1 || /[—―]/.test(dash.text)) return true;
  const [before, after] = [tokens[at - 1]?.kind, tokens[at + 1]?.kind];
  if (after === undefined || after === 'space') return true;
  if (dash.text === '–' && before === 'space') return true;
  const closed = before === 'close' || (before === 'stop' && tokens[at - 2]?.kind === 'close');
  return closed || (after === 'open' && before !== 'word');
}

/** The index of the first token from `at` on that is of none of the kinds. */
export function skip(tokens: readonly Token[], at: number, ...kinds: Token['kind'][]): number {
  let next = at;
  while (kinds.includes(tokens[next]?.kind ?? 'other')) next++;
  return next;
}

function readFullStop(
  tokens: readonly Token[],
  at: number,
  agency: FoundAgency,
): { kind: Terminator; end: number } | null {
  if (!endsWord(tokens, at)) return null;
  // "Bogotá, Colombia. AFP.": full stops on both sides set it apart.
  const before = tokens[at - 1]?.text === agency.text ? skipBack(tokens, at - 2) : undefined;
  return (agency.enclosed && agency.known) || agenciesWithFullStop.has(agency.key) || before === 'stop'
    ? { kind: 'stop', end: at + 1 }
    : null;
}

/**
 * RIA names its reporters behind itself, closed by a full stop or a dash: `- РИА Новости, Анна Иванова,
 * Пётр Сидоров.` Null when what follows the comma is no list of names.
 */
function readReporters(tokens: readonly Token[], at: number, agency: FoundAgency): FoundTerminator | null {
  if (!agenciesWithFullStop.has(agency.key)) return null;
  const reporters: string[] = [];
  let next = at;
  while (tokens[next]?.kind === 'comma' && reporters.length < 3) {
    const words: string[] = [];
    next++;
    while (tokens[next]?.kind === 'space' && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '')) {
      words.push(tokens[next + 1]?.text ?? '');
      next += 2;
    }
    if (words.length === 0 || words.length > 3) return null;
    reporters.push(words.join(' '));
  }
  if (reporters.length === 0) return null;
  if (tokens[next]?.kind === 'stop') return { kind: 'stop', end: next + 1, reporters };
  const dash = skip(tokens, next, 'space');
  return isTerminatingDash(tokens, dash) ? { kind: 'dash', end: dash + 1, reporters } : null;
}

/** The kind of the nearest token at or before one that is no space. */
function skipBack(tokens: readonly Token[], at: number): Token['kind'] | undefined {
  return tokens.slice(0, at + 1).findLast(({ kind }) => kind !== 'space')?.kind;
}

function endsWord(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after === undefined || after.kind === 'space';
}

/** Whether a token can open the lead: a capital, a letter of a script without case, a figure, a quote. */
function opensSentence(opening: Opening, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.text);
  return /^["'“„«‘<¿¡]/u.test(opening.text.slice(token.start, token.end));
}
