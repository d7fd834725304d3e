import { type Byline } from '../../article/schema.ts';
import { isAgency } from '../agency/agencies.ts';
import { type DatelineContext, type FoundDateline } from './foundDateline.ts';
import { labels } from './placeWords.ts';
import { readReported, type Inside } from './readReported.ts';
import { readEasternReporters, readKoreanReporters } from './readReporters.ts';
import { type FiledPlace } from './splitPlaces.ts';

/** Longest text between the brackets: two cities, a day and an agency with its reporter. */
const longestInside = 40;
const longestReporter = 24;

const closing: Record<string, string> = {
  '【': '】',
  '［': '］',
  '[': ']',
  '（': '）',
  '(': ')',
  '〔': '〕',
};
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const dayAtEnd = /((?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)$/u;

/** Desks of Japanese papers, which stand where the city stands: `【サッカー＝…】`. */
const desks = new Set(
  '速報|動画|写真|独自|図解|解説|社説|訂正|特集|号外|野球|サッカー|経済|政治|社会|国際|文化|スポーツ|相撲|速报|快讯|视频|图片|속보|단독|사진|영상|종합|인터뷰|기획'.split(
    '|',
  ),
);

/**
 * Reads the bracketed forms of Japanese and Korean copy: `【ソウル＝山田花子】`, `【ワシントン共同】`,
 * `[東京 5日 ロイター] -`, `(서울=연합뉴스) 홍길동 기자 =`.
 *
 * Gives null when the paragraph does not open with a bracket that holds such script. With an equals sign
 * the left is the place and the right the agency or the reporter; without one an agency must close it.
 */
export function readBracketedDateline(paragraph: string, context: DatelineContext): FoundDateline | null {
  const start = /^\s{0,8}/.exec(paragraph)?.[0].length ?? 0;
  const close = closing[paragraph[start] ?? ''];
  if (close === undefined) return null;
  const inside = paragraph.slice(start + 1, start + 2 + longestInside);
  const length = inside.indexOf(close);
  if (length < 1 || !cjk.test(inside.slice(0, length))) return null;
  const content = inside.slice(0, length).trim();
  const end = start + 1 + length + close.length;
  const sides = content.split(/[＝=]/u);
  const read =
    sides.length === 2
      ? readSides(sides, context)
      : (readPairs(content, context) ?? readReported(content, context) ?? readSigned(content, context));
  if (read === null) return null;
  const behind = readBehind(paragraph, end);
  return { ...read, reporters: [...read.reporters, ...behind.reporters], end: behind.end, doubt: null };
}

/** `ワシントン＝山田花子、ロンドン＝林太郎`: every town is known and has its own reporter or agency. */
function readPairs(content: string, context: DatelineContext): Inside | null {
  const pairs = content.split('、').map((pair) => pair.split(/[＝=]/u));
  const [first, ...others] = pairs.map((sides) => (sides.length === 2 ? readSides(sides, context) : null));
  if (first === null || first === undefined || others.length === 0) return null;
  let whole: Inside = first;
  for (const next of others) {
    if (next === null || next.agency !== first.agency) return null;
    whole = {
      ...whole,
      text: `${whole.text}、${next.text}`,
      places: [...whole.places, ...next.places],
      reporters: [...whole.reporters, ...next.reporters],
      confidence: Math.min(whole.confidence, next.confidence),
    };
  }
  return whole.places.every(({ name }) => isKnown(name, context)) ? whole : null;
}

/** `ソウル＝山田花子`, `서울·부산=연합뉴스`, `ワシントン5日＝共同`. */
function readSides([left = '', right = '']: string[], context: DatelineContext): Inside | null {
  const date = dayAtEnd.exec(left);
  const whole = (date === null ? left : left.slice(0, date.index)).trim();
  // 【ワシントン共同＝山田花子】: the agency stands with the place, and the reporter for it.
  const cut = isKnown(whole, context) ? null : findAgency(whole, context);
  const text = cut === null ? whole : whole.slice(0, cut).trim();
  const places = readPlaces(text);
  const signature = right.trim();
  if (places === null || desks.has(text) || labels.has(text) || isAgency(text, context.house)) return null;
  const known = places.every(({ name }) => isKnown(name, context));
  const own = cut === null ? null : whole.slice(cut);
  const agency = isAgency(signature, context.house) ? signature : own;
  const isReporter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々・、\s]{2,14}$/u.test(
    signature,
  );
  if (agency === null && !isReporter && !known) return null;
  const confidence = agency !== null ? 0.97 : known ? 0.93 : 0.75;
  const who = agency === null ? 'a reporter' : `the agency ${agency}`;
  return {
    text,
    places,
    agency,
    date: date?.[1] ?? null,
    reporters: agency === signature ? [] : readSignature(signature),
    confidence,
    because: `a place and ${who} in brackets`,
  };
}

/** `ワシントン共同`, `東京 5日 ロイター`: the agency closes it; a known place may stand with the day alone. */
function readSigned(content: string, context: DatelineContext): Inside | null {
  const cut = findAgency(content, context);
  const agency = cut === null ? null : content.slice(cut).trim();
  const before = content.slice(0, cut ?? content.length).trim();
  const date = dayAtEnd.exec(before);
  const text = (date === null ? before : before.slice(0, date.index)).trim();
  const places = readPlaces(text);
  if (places === null || desks.has(text)) return null;
  const known = places.every(({ name }) => isKnown(name, context));
  const day = date?.[1] ?? null;
  if (agency === null) {
    if (!known || day === null) return null;
    return {
      text,
      places,
      agency,
      date: day,
      reporters: [],
      confidence: 0.85,
      because: 'a known place and a day in brackets',
    };
  }
  if (known) return signed(text, places, agency, day, 0.97);
  // Without a day or a space between them, two words may have grown together.
  return signed(text, places, agency, day, day !== null || /[\s　]/u.test(content) ? 0.92 : 0.8);
}

function signed(
  text: string,
  places: FiledPlace[],
  agency: string,
  date: string | null,
  confidence: number,
): Inside {
  const because = `a place and the agency ${agency} in brackets`;
  return { text, places, agency, date, reporters: [], confidence, because };
}

/** Where the name of an agency that closes the text starts; null when none does. */
function findAgency(content: string, { house }: DatelineContext): number | null {
  for (let cut = 1; cut < content.length; cut++) {
    const tail = content.slice(cut);
    if (tail.trim().length >= 2 && isAgency(tail, house)) return cut;
  }
  return null;
}

function readPlaces(text: string): FiledPlace[] | null {
  const names = text.split(/[·/／、]/u).map((name) => name.trim());
  const named = names.every((name) => /^\p{L}[\p{L}\p{M}ー・\s]{0,15}$/u.test(name));
  return named && names.length <= 4 ? names.map((name) => ({ name, region: null })) : null;
}

function isKnown(name: string, { gazetteer, language }: DatelineContext): boolean {
  return gazetteer.isPlace(name, language);
}

function readSignature(signature: string): Byline[] {
  return /^[\p{Script=Hangul}\s]+$/u.test(signature)
    ? readKoreanReporters(signature)
    : readEasternReporters(signature);
}

/** Korean copy signs the reporter behind the bracket: ` 홍길동 기자 = `; Reuters puts a dash there. */
function readBehind(paragraph: string, end: number): { end: number; reporters: Byline[] } {
  const next = paragraph.slice(end, end + longestReporter + 4);
  const reporter = /^([^=.-]{0,24}(?:기자|특파원|통신원|논설위원))\s?=/u.exec(next);
  if (reporter !== null)
    return { end: end + reporter[0].length, reporters: readKoreanReporters((reporter[1] ?? '').trim()) };
  const dash = /^\s?[-–—=](?=\s|$)/u.exec(next);
  return { end: dash === null ? end : end + dash[0].length, reporters: [] };
}
