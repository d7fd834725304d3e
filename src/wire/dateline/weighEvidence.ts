import { type Gazetteer } from '../places/gazetteer.ts';
import { agenciesWithoutDash } from '../agency/agencies.ts';
import { agencyKey } from '../agency/agencyKey.ts';
import { isNewsName } from '../agency/newsName.ts';
import { hasSmallLetters, isInCapitals } from './letterCase.ts';
import { aboardWords, bylineWords, homographs, innerWords, labels, namedVenues } from './placeWords.ts';
import { type Tail } from './readTail.ts';
import { type FiledPlaces } from './splitPlaces.ts';

/** `nearly` when only one more sign was missing: the editor may know. */
export type Verdict = { accepted: boolean; confidence: number; because: string; nearly?: boolean };

/** An opening that has the shape of a dateline. `lead` is what would follow it. */
export type Candidate = { filed: FiledPlaces; tail: Tail; lead: string };

/**
 * Whether an opening of the shape `places, date (agency) –` is a dateline, by what speaks for it.
 *
 * One of these must be there, strongest first: an agency; a date; capitals and a known place; a known
 * country behind a comma. A wrong place or a swallowed lead is worse than none, so whatever has the
 * shape only is refused.
 */
export function weighEvidence(candidate: Candidate, language: string, gazetteer: Gazetteer): Verdict {
  const facts = gatherFacts(candidate, language, gazetteer);
  const objection = findObjection(candidate, facts);
  if (objection !== null) return refuse(0.9, objection);
  if (candidate.tail.agency?.known === true) return weighAgency(candidate, facts);
  if (candidate.tail.date !== null && candidate.tail.date.kind !== 'day') return weighDate(candidate, facts);
  return weighNames(candidate, facts);
}

type Facts = {
  first: string;
  /** A town, country or venue that is known by name. */
  known: boolean;
  /** What follows the comma or stands in brackets is a known country, state or province. */
  regionKnown: boolean;
  inCapitals: boolean;
  aboard: boolean;
  bareRegion: boolean;
  /** It is settled which places are meant, though no country is named. */
  settled: () => boolean;
};

function gatherFacts({ filed }: Candidate, language: string, gazetteer: Gazetteer): Facts {
  const place = filed.places[0];
  const first = place?.name ?? '';
  const folded = first.toLowerCase();
  const aboard = [...aboardWords].some((word) => folded.startsWith(`${word} `));
  const isTown = gazetteer.isPlace(first, language);
  const isRegion = gazetteer.isRegion(first, language);
  return {
    first,
    known: aboard || isTown || isRegion || namedVenues.has(folded),
    regionKnown: filed.places.some(({ region }) => region !== null && gazetteer.isRegion(region, language)),
    inCapitals: isInCapitals(first, innerWords),
    aboard,
    bareRegion: isRegion && !isTown && !namedVenues.has(folded),
    settled: () =>
      filed.places.every(
        ({ name }) => gazetteer.resolve({ name, region: null, language }).outcome === 'known',
      ),
  };
}

/** What rules a dateline out, whatever speaks for it; null when nothing does. */
function findObjection({ filed, tail }: Candidate, facts: Facts): string | null {
  const folded = facts.first.toLowerCase();
  if (labels.has(folded)) return `"${facts.first}" is a label, not a place`;
  const opener = folded.split(' ')[0] ?? '';
  if (bylineWords.has(opener) && folded !== opener) return `"${facts.first}" opens a byline`;
  if (tail.agency !== null && agencyKey(facts.first) === agencyKey(tail.agency.text)) {
    return `"${facts.first}" is the agency, not a place`;
  }
  if (filed.lowerCase && !facts.known) return `"${filed.text}" is in small letters and no known place`;
  return null;
}

function weighAgency(candidate: Candidate, facts: Facts): Verdict {
  const { tail, filed } = candidate;
  const agency = tail.agency;
  if (agency === null) return refuse(0.9, 'no agency');
  const sure = facts.known || facts.regionKnown || facts.inCapitals;
  const signed = `the agency ${agency.text}`;
  if (tail.date !== null) return accept(sure ? 0.99 : 0.96, `${signed} and the date ${tail.date.text}`);
  if (isShortFormOf(agency.text, filed.text)) {
    return refuse(0.8, `"${agency.text}" is short for "${filed.text}"`);
  }
  if (tail.terminator === 'none' && !agenciesWithoutDash.has(agency.key) && !sure) {
    return refuse(0.5, `${signed} without dash or date, and no known place`);
  }
  if (!agency.enclosed && !sure) return refuse(0.6, `${signed} stands free, and the place is not known`);
  return accept(sure ? 0.97 : 0.88, sure ? `${signed} behind a place` : `${signed} behind a name`);
}

function weighDate({ filed, tail }: Candidate, facts: Facts): Verdict {
  const { date } = tail;
  if (date === null) return refuse(0.9, 'no date');
  const sure = facts.known || facts.regionKnown;
  if (tail.terminator === 'stop' || tail.terminator === 'none') return refuse(0.6, 'a date without dash');
  if (date.kind === 'full') {
    const dated = `the date ${date.text}`;
    if (tail.terminator === 'colon' && !sure) return refuse(0.6, `${dated} before a colon, no known place`);
    if (tail.terminator === 'end' && !facts.inCapitals) return refuse(0.6, `${dated} alone on its line`);
    if (facts.inCapitals) return accept(sure ? 0.98 : 0.95, `${dated} behind a place in capitals`);
    if (sure) return accept(0.93, `${dated} behind a known place`);
    return refuse(0.5, `${dated}, but "${filed.text}" is neither known nor in capitals`);
  }
  if (!sure && !(date.kind === 'mistyped' && facts.inCapitals)) {
    return refuse(0.6, `"${date.text}" is no sure date and "${filed.text}" no known place`);
  }
  if (tail.terminator !== 'dash') return refuse(0.6, `"${date.text}" is no sure date`);
  const what = date.kind === 'weekday' ? `the day ${date.text}` : `"${date.text}", a mistyped date,`;
  return accept(facts.inCapitals ? 0.85 : 0.75, `${what} behind a known place`);
}

/** Neither agency nor date: only the names speak. */
function weighNames({ filed, tail, lead }: Candidate, facts: Facts): Verdict {
  if (tail.date !== null) return refuse(0.9, 'a figure before the dash');
  if (tail.terminator !== 'dash' && tail.terminator !== 'colon') return refuse(0.9, 'no dash');
  if (!opensLead(lead)) return refuse(0.8, 'what follows the dash opens no sentence');
  if (facts.inCapitals) return weighCapitals(filed.text, tail, lead, facts);
  if (tail.terminator === 'colon') return refuse(0.8, 'a colon behind small letters');
  if (filed.places.length === 1 && facts.regionKnown && filed.places[0]?.region !== null) {
    return accept(facts.known ? 0.75 : 0.65, `"${filed.text}" ends in a known country or state`);
  }
  if (filed.places.length > 1 && filed.text.includes('/') && facts.settled()) {
    return accept(0.7, `the towns of "${filed.text}" stand alone, and only datelines join them so`);
  }
  if (namesNewsroom(tail) && facts.settled()) {
    return accept(0.75, `"${filed.text}" is a known place before the name of a newsroom`);
  }
  // Scripts without case have no capitals to show; there a town that stands alone has to do.
  if (!/[\p{Lu}\p{Ll}]/u.test(filed.text) && facts.settled()) {
    return accept(0.7, `"${filed.text}" is a town that stands alone`);
  }
  const nearly = filed.places.length === 1 && facts.known && facts.settled();
  return { ...refuse(0.6, `"${filed.text}" has no agency, date, capitals or known country`), nearly };
}

function weighCapitals(name: string, tail: Tail, lead: string, facts: Facts): Verdict {
  if (facts.first.length <= 3 && !facts.regionKnown) return refuse(0.6, `"${name}" may be initials`);
  if (homographs.has(facts.first.toLowerCase()) && !facts.regionKnown) {
    return refuse(0.6, `"${name}" is a place and also a label`);
  }
  if (!hasSmallLetters(lead.slice(0, 60))) return refuse(0.6, 'the whole line is in capitals');
  if (!facts.known && !facts.regionKnown) {
    if (namesNewsroom(tail)) return accept(0.8, `"${name}" is in capitals before the name of a newsroom`);
    return refuse(0.6, `"${name}" is in capitals, but no known place`);
  }
  if (tail.terminator === 'dash') return accept(0.87, 'a known place in capitals before a dash');
  const isTown = !facts.bareRegion && !facts.aboard;
  if (isTown && (facts.regionKnown || facts.settled())) {
    return accept(0.8, 'a known place in capitals before a colon');
  }
  return refuse(0.6, `"${name}" before a colon may be a label`);
}

/** A signature in no list that says itself that it is a newsroom's: `(Baltic Courier)`. */
function namesNewsroom({ agency }: Tail): boolean {
  return agency !== null && isNewsName(agency.text);
}

/** `Palestinian Authority (PA) –`: initials of the words before them, not the agency of that name. */
function isShortFormOf(short: string, name: string): boolean {
  const initials = name
    .split(/[\s/-]+/)
    .map((word) => (/^\p{Ll}/u.test(word) ? '' : (word[0] ?? '')))
    .join('');
  return short.length > 1 && initials.toLowerCase().endsWith(short.replaceAll('.', '').toLowerCase());
}

/** A lead opens with a capital, a figure, a quote or a letter of a script without case. */
function opensLead(lead: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"'“”„«»‘’「『<¿¡$€£¥(]/u.test(lead);
}

function accept(confidence: number, because: string): Verdict {
  return { accepted: true, confidence, because };
}

function refuse(confidence: number, because: string): Verdict {
  return { accepted: false, confidence, because };
}
