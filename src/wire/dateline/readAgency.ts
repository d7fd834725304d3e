import { readDate } from './readDate.ts';
import { agencyKey, isAgency } from './agencies.ts';
import { type Token } from './tokenizeOpening.ts';

/** An agency as filed, without its brackets; `end` is the index of the token behind it and them. */
export type FoundAgency = {
  text: string;
  /** The name in the agency list that was recognised, as a key; `dpa` of `dpa/lni`. */
  key: string;
  enclosed: boolean;
  /** False for a signature that has the form of an agency's but is in no list: `(WXYZ)`. */
  known: boolean;
  /** A date that stands inside the same brackets: `(Marketwired - May 5, 2015)`. */
  date: string | null;
  end: number;
};

/** Longest agency signature: `PRNewswire-USNewswire` with a desk. */
const longestSignature = 48;

/**
 * The agency in brackets or between slashes that starts at a token, or null: `(Reuters)`, `(dpa/lni)`,
 * `(ats afp)`, `[AP]`, `/TASS/`, `/PRNewswire-AsiaNet/ `, `/ ACCESSWIRE /`.
 */
export function readEnclosedAgency(tokens: readonly Token[], at: number): FoundAgency | null {
  const open = tokens[at];
  if (open?.kind !== 'open' && open?.kind !== 'slash') return null;
  const closeKind = open.kind === 'open' ? 'close' : 'slash';
  const close = findClose(tokens, at, closeKind);
  if (close === null) return null;
  const dated = open.kind === 'open' ? readDatedAgency(tokens, at + 1, close) : null;
  if (dated !== null) return dated;
  const text = textOf(tokens.slice(at + 1, close));
  const key = recognise(text);
  return key === null ? null : { text, key, enclosed: true, known: true, date: null, end: close + 1 };
}

/**
 * The agency that stands free at a token, or null: up to three words that together are the name of
 * one, `Kyodo`, `РИА Новости`, `أ ف ب`.
 */
export function readFreeAgency(tokens: readonly Token[], at: number): FoundAgency | null {
  if (tokens[at]?.kind !== 'word') return null;
  let found: FoundAgency | null = null;
  let words = 0;
  for (let end = at; end < tokens.length && words < 3; end++) {
    const token = tokens[end];
    if (token?.kind !== 'word') {
      if (token?.kind !== 'space' && token?.kind !== 'stop') break;
      continue;
    }
    words++;
    const text = textOf(tokens.slice(at, end + 1));
    if (isAgency(text))
      found = { text, key: agencyKey(text), enclosed: false, known: true, date: null, end: end + 1 };
  }
  return found;
}

/**
 * A signature in brackets that names no agency we know: `(WXYZ)`, `(City Press)`. It proves nothing, but
 * it belongs to the dateline when the rest does.
 */
export function readUnknownSignature(tokens: readonly Token[], at: number): FoundAgency | null {
  const close = tokens[at]?.kind === 'open' ? findClose(tokens, at, 'close') : null;
  if (close === null) return null;
  const text = textOf(tokens.slice(at + 1, close));
  if (!/^[\p{Lu}\p{Lo}][\p{L}\p{N}&./ -]{1,29}$/u.test(text) || text.split(' ').length > 4) return null;
  return { text, key: agencyKey(text), enclosed: true, known: false, date: null, end: close + 1 };
}

function findClose(tokens: readonly Token[], at: number, kind: 'close' | 'slash'): number | null {
  const opened = tokens[at]?.end ?? 0;
  for (let end = at + 1; end < tokens.length; end++) {
    const token = tokens[end];
    if (token === undefined || token.start - opened > longestSignature) return null;
    if (token.kind === kind && end > at + 1) return end;
    if (token.kind === 'open') return null;
  }
  return null;
}

/**
 * The agency in a signature of one or several: `Reuters`, `dpa/lni`, `tca/dpa`, `ats afp`,
 * `Reuters Health`. Desk codes and second agencies may stand beside the one we know.
 */
function recognise(signature: string): string | null {
  if (isAgency(signature)) return agencyKey(signature);
  const parts = signature.split(/[/+&,·•]|\s-\s/u).map((part) => part.trim());
  for (const part of parts) if (isAgency(part)) return agencyKey(part);
  // "ats afp", "Reuters Health", "dpa-AFX": the agency leads, the desk or partner follows.
  const words = signature.split(/[\s-]+/u);
  const first = words[0] ?? '';
  return words.length <= 3 && isAgency(first) ? agencyKey(first) : null;
}

function readDatedAgency(tokens: readonly Token[], at: number, close: number): FoundAgency | null {
  const agency = readFreeAgency(tokens, at);
  if (agency === null) return null;
  let next = agency.end;
  while (next < close && ['space', 'dash', 'comma'].includes(tokens[next]?.kind ?? 'other')) next++;
  const date = readDate(tokens, next);
  if (date === null || date.kind === 'day' || date.end !== close) return null;
  return { ...agency, enclosed: true, date: textOf(tokens.slice(date.start, date.end)), end: close + 1 };
}

/** The text of neighbouring tokens, trimmed. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .join('')
    .trim();
}
