import { isAgency } from '../agency/agencies.ts';
import { isBylineLine } from '../body/bylineLine.ts';

/**
 * A byline that ran into the dateline behind it, and where that starts. `signed` when an agency's name
 * closes it, which `byline` leaves out: `By ANA RUIZ Associated Press LIMA, Peru (AP) —`.
 */
export type Signature = { byline: string; signed: boolean; end: number };

/** No byline in front of a dateline is longer: opening word, up to six words of names. */
const reach = 120;
const mostWords = 7;

/** `DALLA NOSTRA CORRISPONDENTE`, `De notre envoyé spécial à`: the paper's own reporter, who is not named. */
const ownReporter =
  /^(?:dal(?:la)? nostr[oa]|de notre|de nuestr[oa]|von unsere[mr]|do nosso|da nossa|from our)\s(?:inviat[oa]|corrispondente|envoyée?|correspondante?|corresponsal|enviad[oa]|korrespondent(?:in|en)?|correspondent)(?:\s(?:speciale|spéciale?|especial))?\s?[:,–-]?\s?(?:(?:à|en|in|em|a)\s)?/iu;

/**
 * Where a byline may end that ran into its dateline, the shortest byline first: of `Por Ana Ruiz Nueva
 * York, 25 may (EFE).-` first behind `Ruiz`. What follows must prove itself to be a dateline.
 */
export function splitSignature(paragraph: string): Signature[] {
  const head = paragraph.slice(0, reach);
  const own = ownReporter.exec(head);
  if (own !== null) return [{ byline: '', signed: false, end: own[0].length }];
  const opening = /^\s{0,8}(?:by|por|par|von|di|da)\s/iu.exec(head);
  if (opening === null) return [];
  const found: Signature[] = [];
  let words = 0;
  for (const gap of head.slice(opening[0].length).matchAll(/\s+/gu)) {
    words++;
    const end = opening[0].length + gap.index + gap[0].length;
    const byline = head.slice(0, end).trim();
    if (words < 2 || words > mostWords || !isBylineLine(byline)) continue;
    const names = cutAgency(byline);
    found.push({ byline: names ?? byline, signed: names !== null, end });
  }
  return found;
}

/** The byline without the agency that closes it, or null when none does. */
function cutAgency(byline: string): string | null {
  const words = byline.split(' ');
  for (const length of [3, 2, 1]) {
    const names = words.slice(0, -length);
    if (names.length > 2 && isAgency(words.slice(-length).join(' '))) return names.join(' ');
  }
  return null;
}
