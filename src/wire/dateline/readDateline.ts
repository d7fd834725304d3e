import { type Byline, type Dateline } from '../../article/schema.ts';
import { isDistrictName, isNewsName } from '../agency/newsName.ts';
import { parseByline } from '../byline.ts';
import { type Resolution } from '../places/gazetteer.ts';
import { noDateline, type DatelineContext, type FoundDateline, type NoDateline } from './foundDateline.ts';
import { innerWords } from './placeWords.ts';
import { isInCapitals } from './letterCase.ts';
import { readEnclosedAgency, readFreeAgency, type FoundAgency } from './readAgency.ts';
import { readBracketedDateline } from './readBracketedDateline.ts';
import { readChineseDateline } from './readChineseDateline.ts';
import { readReportedOpening } from './readReported.ts';
import { readTail, type Tail } from './readTail.ts';
import { readListedReporters } from './readReporters.ts';
import { isTerminatingDash, skip } from './readTerminator.ts';
import { splitSignature } from './splitSignature.ts';
import { splitPlaces, type FiledPlaces } from './splitPlaces.ts';
import { tokenizeOpening, type Opening, type Token } from './tokenizeOpening.ts';
import { weighEvidence, type Verdict } from './weighEvidence.ts';

/**
 * What was read. `dateline.raw + rest` (or `rest` alone) is the paragraph, byte for byte. `confidence`,
 * from 0 to 1, is how sure the reader is of its answer, also of the answer that there is none;
 * `because` is one clause for the editor, and `doubt` another when something asks for a look.
 * `resolutions` says of each place how it was settled; `byline` who signed inside the dateline.
 */
export type ReadDateline = { rest: string; confidence: number; because: string; doubt: string | null } & (
  | { dateline: Dateline; resolutions: Resolution[]; byline: Byline[] }
  | { dateline: null }
);

/**
 * Reads the dateline that opens the first paragraph of a story.
 *
 * Never throws, looks at no more than the opening of the paragraph, and gives the whole paragraph back
 * as `rest` when the evidence is thin.
 *
 * @example
 * readDateline('PORTO, March 3 (Reuters) - Rain fell.', { language: 'en', gazetteer })
 * // dateline.text 'PORTO', agency 'Reuters', date 'March 3', raw 'PORTO, March 3 (Reuters) - ', rest 'Rain fell.'
 */
export function readDateline(paragraph: string, context: DatelineContext): ReadDateline {
  const found =
    readBracketedDateline(paragraph, context) ??
    readReportedOpening(paragraph, context) ??
    readChineseDateline(paragraph, context) ??
    readSigned(paragraph, context) ??
    readDashedDateline(paragraph, context);
  const { confidence, because, doubt } = found;
  if (found.text === null) return { dateline: null, rest: paragraph, confidence, because, doubt };
  const end = skipSpace(paragraph, found.end);
  const resolutions = found.places.map(({ name, region }) =>
    context.gazetteer.resolve({ name, region, language: context.language }),
  );
  const dateline = {
    text: found.text,
    raw: paragraph.slice(0, end),
    agency: found.agency,
    date: found.date,
    places: resolutions.map(({ place }) => place),
  };
  const byline = found.reporters;
  return { dateline, rest: paragraph.slice(end), confidence, because, doubt, resolutions, byline };
}

/**
 * `Por Ana Ruiz Madrid, 25 may (EFE).-`: a byline that ran into its dateline. Only agency and date behind
 * a known place prove that the names end there; behind `De notre correspondante à`, or when an agency
 * closes the byline, a known place does.
 */
function readSigned(paragraph: string, context: DatelineContext): FoundDateline | null {
  for (const { byline, signed, end } of splitSignature(paragraph)) {
    const found = readDashedDateline(paragraph.slice(end), context);
    if (found.text === null) continue;
    const [place] = found.places;
    const isKnown = place !== undefined && context.gazetteer.isPlace(place.name, context.language);
    const isProven = byline === '' || signed || (found.agency !== null && found.date !== null);
    if (!isKnown || !isProven) continue;
    const reporters = [...parseByline(byline, context.house).people, ...found.reporters];
    return { ...found, reporters, end: end + found.end, because: `${found.because}, behind a byline` };
  }
  return null;
}

/** `PLACES, DATE (AGENCY) –` in its many forms, and with the agency first: `(ANSA) - ROMA, 1 LUG -`. */
function readDashedDateline(paragraph: string, context: DatelineContext): FoundDateline | NoDateline {
  const opening = tokenizeOpening(paragraph);
  const start = skipDecoration(opening.tokens);
  const leading = readLeadingAgency(opening.tokens, start, context);
  const begin = leading?.end ?? start;
  let refusal: NoDateline | null = null;
  for (let at = begin + 1; at <= opening.tokens.length; at++) {
    if (!mayEndPlaces(opening.tokens[at])) continue;
    const tail = readTail(opening, at, context.house);
    if (tail === null) continue;
    const verdict = weigh(paragraph, opening, { begin, at, tail, leading }, context);
    if (verdict === null) continue;
    if (verdict.text !== null) return verdict;
    refusal ??= verdict;
  }
  return refusal ?? noDateline(0.95, 'no places with an agency, a date or a dash');
}

type Span = { begin: number; at: number; tail: Tail; leading: FoundAgency | null };

function weigh(
  paragraph: string,
  opening: Opening,
  { begin, at, tail: ownTail, leading }: Span,
  context: DatelineContext,
): FoundDateline | NoDateline | null {
  const { language, gazetteer } = context;
  const tokens = opening.tokens.slice(begin, keepPoint(opening.tokens, begin, at));
  const filed = splitPlaces(tokens, language, gazetteer);
  if (filed === null) return null;
  if (!mayBeSignature(ownTail, filed.text, language, gazetteer)) return null;
  const objection = objectToInnerDash(tokens, ownTail, language, gazetteer);
  if (objection !== null) return objection;
  const tail = ownTail.agency === null && leading !== null ? { ...ownTail, agency: leading } : ownTail;
  const end = opening.tokens[tail.end - 1]?.end ?? 0;
  const lead = paragraph.slice(skipSpace(paragraph, end)).slice(0, 80);
  if (leading !== null && ownTail.date === null && !isInCapitals(filed.text, innerWords)) return null;
  const verdict: Verdict = weighEvidence({ filed, tail, lead }, language, gazetteer);
  const { confidence, because } = verdict;
  const doubt = findDoubt(filed, tail, verdict, context);
  if (!verdict.accepted) return noDateline(confidence, because, doubt);
  const reporters = readListedReporters(tail.reporters, (name) => gazetteer.isPlace(name, language));
  return {
    text: filed.text,
    places: filed.places,
    agency: tail.agency?.text ?? null,
    date: tail.date?.text ?? null,
    reporters,
    end,
    confidence,
    because,
    doubt,
  };
}

/** What an editor should look at: a signature that nobody knows, and brackets that may be one. */
function findDoubt(
  { text, places }: FiledPlaces,
  { agency, date }: Tail,
  { accepted, nearly }: Verdict,
  { language, gazetteer }: DatelineContext,
): string | null {
  const isSigned = agency !== null && !agency.known && date === null;
  if (isSigned && !accepted && (isNewsName(agency.text) || isInCapitals(text, innerWords)))
    return `“${text} (${agency.text})” may be a dateline, but neither its place nor its agency is known: it was left in the text`;
  if (nearly === true)
    return `“${text}” may be a dateline, but neither agency nor date, country or capitals say so: it was left in the text`;
  const region = places[0]?.region ?? null;
  if (!accepted || agency !== null || date !== null || region === null || !text.endsWith(')')) return null;
  if (isRegionLike(region, language, gazetteer)) return null;
  return `“${region}” in the dateline is neither a region nor an agency that is known: it was left in the dateline`;
}

/**
 * Whether what stands as a signature is one; else it is the region, as in `Perth (Australia) -` and
 * `MILTON, Pa., May 2 -`. An unknown signature is in capitals, stands behind a date or another region,
 * or says itself that it is a newsroom's: `TALLINN (Baltic Courier) —`.
 */
function mayBeSignature(
  { agency, agencyFirst, date }: Tail,
  places: string,
  language: string,
  gazetteer: DatelineContext['gazetteer'],
): boolean {
  if (agency === null) return true;
  // "MILTON, Pa., May 2": the state, not the Press Association.
  const isBare = !agency.enclosed && agencyFirst;
  if (isBare && gazetteer.isRegion(agency.text, language)) return false;
  if (agency.known) return true;
  if (isRegionLike(agency.text, language, gazetteer)) return false;
  if (date !== null || /[,،]/.test(places) || isInCapitals(agency.text, innerWords)) return true;
  return isNewsName(agency.text);
}

/** Whether a name can be what tells a town from its namesakes: a region, a larger town, or a district by its own word. */
function isRegionLike(name: string, language: string, gazetteer: DatelineContext['gazetteer']): boolean {
  return gazetteer.isRegion(name, language) || gazetteer.isPlace(name, language) || isDistrictName(name);
}

/**
 * `Villa - Serrana` has a spaced dash inside its name, but so has `Soccer - London`: it needs agency
 * and date, and what follows the dash must be no place of its own.
 */
function objectToInnerDash(
  tokens: readonly Token[],
  tail: Tail,
  language: string,
  gazetteer: DatelineContext['gazetteer'],
): NoDateline | null {
  const dash = tokens.findLastIndex((token) => token.kind === 'dash');
  if (dash === -1) return null;
  if (tail.agency === null || tail.date === null) return noDateline(0.7, 'more than one dash');
  const second = tokens.slice(dash + 1).map((token) => token.text);
  const name = second.join('').split(',')[0]?.trim() ?? '';
  if (!gazetteer.isPlace(name, language)) return null;
  return noDateline(0.6, `a label may stand before "${name}"`);
}

/** Stars and bullets before a bulletin: `****LONDON, March 3 -`. */
function skipDecoration(tokens: readonly Token[]): number {
  let at = skip(tokens, 0, 'space');
  while (/^[*=•·■▪◆▲►—–-]$/u.test(tokens[at]?.text ?? '')) at++;
  return skip(tokens, at, 'space');
}

/** `(ANSA) - `, `AGI - `, `ANSA TEST - `: the agency before the places, its dash included. */
function readLeadingAgency(
  tokens: readonly Token[],
  start: number,
  { house }: DatelineContext,
): FoundAgency | null {
  // A paper may be called as its town is: without brackets its name proves nothing here.
  const agency = readEnclosedAgency(tokens, start, house) ?? readFreeAgency(tokens, start);
  if (agency === null) return null;
  let next = skip(tokens, agency.end, 'space');
  // One word may say what kind of copy it is.
  if (tokens[next]?.kind === 'word' && isInCapitals(tokens[next]?.text ?? '', innerWords)) {
    next = skip(tokens, next + 1, 'space');
  }
  if (!isTerminatingDash(tokens, next)) return null;
  return { ...agency, end: skip(tokens, next + 1, 'space') };
}

function mayEndPlaces(token: Token | undefined): boolean {
  return token === undefined || (token.kind !== 'word' && token.kind !== 'number');
}

/** The point of a shortened state belongs to the places (`Wis.`), the one that ends `Москва.` does not. */
function keepPoint(tokens: readonly Token[], begin: number, at: number): number {
  if (tokens[at]?.kind !== 'stop') return at;
  const word = tokens[at - 1]?.text ?? '';
  const inRegion = tokens.slice(begin, at).some(({ kind }) => kind === 'comma' || kind === 'stop');
  const beforeComma = tokens[at + 1]?.kind === 'comma';
  return beforeComma || (inRegion && word.length <= 5) ? at + 1 : at;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? '')) end++;
  return end;
}
