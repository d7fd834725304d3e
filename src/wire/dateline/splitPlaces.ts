import { type Gazetteer } from '../places/gazetteer.ts';
import { isAgency } from '../agency/agencies.ts';
import { isInCapitals, isNameWord } from './letterCase.ts';
import { aboardWords, byRiver, innerWords, joiningWords, twinCities } from './placeWords.ts';
import { textOf } from './readAgency.ts';
import { type Token } from './tokenizeOpening.ts';

/** A place of a dateline as filed: `Olmos` in `Soria`, `EUGENE` in `Ore.`. */
export type FiledPlace = { name: string; region: string | null };

export type FiledPlaces = {
  /** The places as one text, byte for byte as filed. */
  text: string;
  places: FiledPlace[];
  /** Whether a word that no name has was let through because it is in small letters throughout. */
  lowerCase: boolean;
};

const mostPlaces = 5;
const mostWords = 7;
const mostRegions = 3;

/**
 * The places that a run of tokens names, or null when it does not read as places at all.
 *
 * `PORTO/THE NARROWS` are two, `Frankfurt/Main` and `Dallas/Fort Worth` one each; what follows a comma or
 * stands in brackets is the region: `MEDAN, Indonesia/SINGAPORE`, `Olmos (Soria)`.
 */
export function splitPlaces(
  tokens: readonly Token[],
  language: string,
  gazetteer: Gazetteer,
): FiledPlaces | null {
  const text = textOf(tokens);
  const aboard = readAboard(text);
  if (aboard !== null) return { text, places: [aboard], lowerCase: false };
  const lowerCase = !tokens.some((token) => token.kind === 'word' && isNameWord(token.text));
  const places: FiledPlace[] = [];
  for (const segment of splitAtSlashes(tokens)) {
    const read = readSegment(segment, language, gazetteer, lowerCase);
    if (read === null) return null;
    const [first, ...others] = read;
    const before = places.at(-1);
    if (first !== undefined && before !== undefined && isOnePlace(before, first, language, gazetteer)) {
      before.name = `${before.name}/${first.name}`;
      before.region = first.region;
    } else if (first !== undefined) {
      places.push(first);
    }
    places.push(...others);
  }
  if (places.length === 0 || places.length > mostPlaces) return null;
  return { text, places, lowerCase };
}

/** A ship or plane is one place, whatever words its name has: `ABOARD THE USS NIMITZ`. */
function readAboard(text: string): FiledPlace | null {
  const folded = text.toLowerCase();
  const opens = [...aboardWords].some((word) => folded.startsWith(`${word} `));
  return opens && /\p{Lu}.*\p{Lu}|\p{Lo}/su.test(text) && text.length <= 60
    ? { name: text, region: null }
    : null;
}

function splitAtSlashes(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (token.kind === 'slash' && depth === 0) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

/** `Frankfurt/Main` is told from `Rom/Sydney` by the river, by the pair, or by the gazetteer. */
function isOnePlace(before: FiledPlace, after: FiledPlace, language: string, gazetteer: Gazetteer): boolean {
  if (before.region !== null) return false;
  const second = after.name.toLowerCase();
  const pair = `${before.name.toLowerCase()}/${second.replace(/ airport$/, '')}`;
  return byRiver.has(second) || twinCities.has(pair) || gazetteer.isPlace(pair, language);
}

/** One segment between slashes: a city with its regions, or several cities joined by a word. */
function readSegment(
  tokens: readonly Token[],
  language: string,
  gazetteer: Gazetteer,
  lowerCase: boolean,
): FiledPlace[] | null {
  const parts = splitAtCommas(tokens);
  if (parts === null) return null;
  const places: FiledPlace[] = [];
  let regions: string[] = [];
  for (const [index, part] of parts.entries()) {
    const joined = index > 0 && joiningWords.has(part.tokens.find(({ kind }) => kind === 'word')?.text ?? '');
    if (joined) part.tokens.splice(0, part.tokens.findIndex(({ kind }) => kind === 'word') + 1);
    const names = readNames(part, language, gazetteer, lowerCase);
    if (names === null) return null;
    const [name, ...others] = names;
    if (name === undefined) return null;
    const before = places.at(-1);
    const single = others.length === 0 && !joined;
    if (
      index > 0 &&
      single &&
      before !== undefined &&
      isRegionOf(part, before, parts[0], language, gazetteer)
    ) {
      regions.push(textOf(part.tokens));
      if (regions.length > mostRegions) return null;
      before.region =
        regions.find((region) => gazetteer.isRegion(region, language)) ?? regions.at(-1) ?? null;
      continue;
    }
    regions = [];
    for (const each of [name, ...others]) places.push({ name: each, region: null });
  }
  return places;
}

/** What stands between commas, or in brackets. */
type Part = { tokens: Token[]; bracketed: boolean };

function splitAtCommas(tokens: readonly Token[]): Part[] | null {
  const parts: Part[] = [{ tokens: [], bracketed: false }];
  for (const token of tokens) {
    const part = parts.at(-1);
    if (token.kind === 'comma') parts.push({ tokens: [], bracketed: false });
    else if (token.kind === 'open') parts.push({ tokens: [], bracketed: true });
    else if (token.kind === 'close') {
      if (part?.bracketed !== true || isAgency(textOf(part.tokens))) return null;
      parts.push({ tokens: [], bracketed: false });
    } else part?.tokens.push(token);
  }
  const filled = parts.filter((part) => textOf(part.tokens) !== '');
  return filled[0]?.bracketed === true ? null : joinRivers(filled);
}

/** `Frankfurt (Oder)`, `Halle (Saale)`: the brackets are part of the name. */
function joinRivers(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const river = part.bracketed && byRiver.has(textOf(part.tokens).toLowerCase());
    if (river && before !== undefined) before.tokens.push(...part.tokens);
    else joined.push(part);
  }
  return joined;
}

/**
 * Whether a part is the region of the place before it rather than a place of its own. Two cities in a
 * row, both in capitals and both known, are two: `LONDON, PARIS`.
 */
function isRegionOf(
  part: Part,
  before: FiledPlace,
  first: Part | undefined,
  language: string,
  gazetteer: Gazetteer,
): boolean {
  const text = textOf(part.tokens);
  if (part.bracketed || gazetteer.isRegion(text, language)) return true;
  if (first === undefined || !isInCapitals(textOf(first.tokens), innerWords)) return true;
  if (!isInCapitals(text, innerWords)) return true;
  return !(gazetteer.isPlace(text, language) && gazetteer.isPlace(before.name, language));
}

/** The names in a part: one, or several joined by `and` when each is a place; null when it is no name. */
function readNames(part: Part, language: string, gazetteer: Gazetteer, lowerCase: boolean): string[] | null {
  const text = textOf(part.tokens);
  const words = part.tokens.filter((token) => token.kind === 'word');
  if (words.length === 0 || words.length > mostWords) return null;
  if (!isName(part.tokens, lowerCase) && !isLowerCasedPlace(part.tokens, language, gazetteer)) return null;
  const joiner = part.tokens.findIndex((token) => joiningWords.has(token.text) || token.text === '&');
  if (joiner <= 0 || gazetteer.isPlace(text, language) || gazetteer.isRegion(text, language)) return [text];
  const [left, right] = [textOf(part.tokens.slice(0, joiner)), textOf(part.tokens.slice(joiner + 1))];
  if (right === '') return null;
  const inCapitals = isInCapitals(left, innerWords) && isInCapitals(right, innerWords);
  const known = gazetteer.isPlace(left, language) && gazetteer.isPlace(right, language);
  return inCapitals || known ? [left, right] : [text];
}

/** Whether tokens read as a name: words with capitals, small inner words between them, short words with points. */
function isName(tokens: readonly Token[], lowerCase: boolean): boolean {
  const last = tokens.findLastIndex((token) => token.kind === 'word');
  let seen = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'space' || token.text === '&') continue;
    if (token.kind === 'stop') {
      // A point ends a short form (`St.`, `N.Y.`); behind a longer word it would end a sentence.
      const before = tokens[index - 1];
      if (before?.kind !== 'word' || (before.text.length > 5 && index < last)) return false;
      continue;
    }
    if (token.kind === 'dash' && seen > 0 && index < last) continue;
    if (token.kind !== 'word') return false;
    seen++;
    if (isNameWord(token.text) || lowerCase) continue;
    const inner = innerWords.has(token.text.toLowerCase()) && seen > 1 && index < last;
    if (!inner) return false;
  }
  return true;
}

/** `La paz`, `Mexico city`: a capital that was forgotten, in a name that is known. */
function isLowerCasedPlace(tokens: readonly Token[], language: string, gazetteer: Gazetteer): boolean {
  const first = tokens.find((token) => token.kind === 'word');
  return first !== undefined && isNameWord(first.text) && gazetteer.isPlace(textOf(tokens), language);
}
