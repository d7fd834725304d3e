export type TokenKind =
  | 'word'
  | 'number'
  | 'space'
  | 'comma'
  | 'stop'
  | 'slash'
  | 'open'
  | 'close'
  | 'dash'
  | 'colon'
  | 'other';

/** A piece of the opening; `start` and `end` are offsets into the paragraph. */
export type Token = { kind: TokenKind; text: string; start: number; end: number };

/** The opening of a paragraph; `whole` when nothing of the paragraph lies beyond it. */
export type Opening = { text: string; tokens: Token[]; whole: boolean };

/**
 * No dateline is longer: the longest seen, press releases from two cities, have about a hundred
 * characters. What lies beyond is never looked at, so reading costs the same for any paragraph.
 */
const reach = 180;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const space = /\s/;
const apostrophe = /['’ʼ‘`]/;

const marks: Record<string, TokenKind> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  '.': 'stop',
  '。': 'stop',
  '/': 'slash',
  '／': 'slash',
  '(': 'open',
  '（': 'open',
  '[': 'open',
  ')': 'close',
  '）': 'close',
  ']': 'close',
  ':': 'colon',
  '：': 'colon',
  '-': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '−': 'dash',
  _: 'dash',
  '|': 'other',
};

/**
 * Cuts the opening of a paragraph into words, numbers and marks, once from left to right.
 *
 * A hyphen or an apostrophe between two letters belongs to the word (`Winston-Salem`, `L’Aquila`);
 * a run of hyphens is one dash (`--`).
 */
export function tokenizeOpening(paragraph: string): Opening {
  const text = paragraph.slice(0, reach);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const end = endOf(text, at, kind);
    tokens.push({ kind, text: text.slice(at, end), start: at, end });
    at = end;
  }
  return { text, tokens, whole: paragraph.length <= reach };
}

function kindAt(text: string, at: number): TokenKind {
  const character = characterAt(text, at);
  if (letter.test(character)) return 'word';
  if (digit.test(character)) return 'number';
  if (space.test(character)) return 'space';
  return marks[character] ?? 'other';
}

function endOf(text: string, at: number, kind: TokenKind): number {
  let end = at + characterAt(text, at).length;
  if (kind === 'word') {
    while (end < text.length && (letter.test(characterAt(text, end)) || isJoiner(text, end))) {
      end += characterAt(text, end).length;
    }
  } else if (kind === 'number' || kind === 'space') {
    while (end < text.length && kindAt(text, end) === kind) end += characterAt(text, end).length;
  } else if (text[at] === '-') {
    while (text[end] === '-') end++;
  }
  return end;
}

/** Whether a mark stands between two letters of one word. */
function isJoiner(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!apostrophe.test(mark) && mark !== '-' && mark !== '‑' && mark !== '–') return false;
  return letter.test(characterAt(text, at + 1));
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}
