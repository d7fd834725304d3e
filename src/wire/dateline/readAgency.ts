import { readDate } from './readDate.ts';
import { isAgency } from '../agency/agencies.ts';
import { noHouse, type House } from '../agency/house.ts';
import { agencyKey } from '../agency/agencyKey.ts';
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
  /** Reporters who signed inside the brackets: `/Корр. ТАСС Анна Иванова/`. */
  reporters: string[];
  end: number;
};

/** Longest agency signature: `PRNewswire-USNewswire` with a desk. */
const longestSignature = 48;

/**
 * The agency in brackets or between slashes that starts at a token, or null: `(Reuters)`, `(dpa/lni)`,
 * `(ats afp)`, `[AP]`, `/TASS/`, `/PRNewswire-AsiaNet/ `, `/ ACCESSWIRE /`.
 */
export function readEnclosedAgency(
  tokens: readonly Token[],
  at: number,
  house: House = noHouse,
): FoundAgency | null {
  const open = tokens[at];
  if (open?.kind !== 'open' && open?.kind !== 'slash') return null;
  const closeKind = open.kind === 'open' ? 'close' : 'slash';
  const close = findClose(tokens, at, closeKind);
  if (close === null) return null;
  const dated = open.kind === 'open' ? readDatedAgency(tokens, at + 1, close, house) : null;
  if (dated !== null) return dated;
  const whole = textOf(tokens.slice(at + 1, close));
  const signed = readCorrespondent(whole);
  const text = signed?.agency ?? whole;
  const key = recognise(text, house);
  if (key === null) return null;
  return {
    text,
    key,
    enclosed: true,
    known: true,
    date: null,
    reporters: signed?.reporters ?? [],
    end: close + 1,
  };
}

/**
 * The agency that stands free at a token, or null: up to three words that together are the name of
 * one, `Kyodo`, `РИА Новости`, `أ ف ب`.
 */
export function readFreeAgency(
  tokens: readonly Token[],
  at: number,
  house: House = noHouse,
): FoundAgency | null {
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
    if (isAgency(text, house)) found = { ...free(text), enclosed: false, known: true, end: end + 1 };
  }
  return found;
}

/** The agency between quotation marks, as Arabic papers sign themselves: `«الشرق الأوسط»`. */
export function readQuotedAgency(
  tokens: readonly Token[],
  at: number,
  house: House = noHouse,
): FoundAgency | null {
  if (tokens[at]?.text !== '«') return null;
  const agency = readFreeAgency(tokens, at + 1, house);
  if (agency === null || tokens[agency.end]?.text !== '»') return null;
  return { ...agency, enclosed: true, end: agency.end + 1 };
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
  return { ...free(text), enclosed: true, known: false, end: close + 1 };
}

function free(text: string): Pick<FoundAgency, 'text' | 'key' | 'date' | 'reporters'> {
  return { text, key: agencyKey(text), date: null, reporters: [] };
}

/** `Корр. ТАСС Анна Иванова`: the agency and who wrote for it. */
function readCorrespondent(text: string): { agency: string; reporters: string[] } | null {
  const opening = /^(?:корр|кор|спецкорр?|corr)\.\s+/iu.exec(text);
  if (opening === null) return null;
  const [agency = '', ...names] = text.slice(opening[0].length).split(' ');
  return { agency, reporters: names.length === 0 ? [] : [names.join(' ')] };
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
function recognise(signature: string, house: House): string | null {
  if (isAgency(signature, house)) return agencyKey(signature);
  const parts = signature.split(/[/+&,·•]|\s-\s/u).map((part) => part.trim());
  for (const part of parts) if (isAgency(part, house)) return agencyKey(part);
  // "ats afp", "Reuters Health", "dpa-AFX": the agency leads, the desk or partner follows.
  const words = signature.split(/[\s-]+/u);
  const first = words[0] ?? '';
  return words.length <= 3 && isAgency(first) ? agencyKey(first) : null;
}

function readDatedAgency(
  tokens: readonly Token[],
  at: number,
  close: number,
  house: House,
): FoundAgency | null {
  const agency = readFreeAgency(tokens, at, house);
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
