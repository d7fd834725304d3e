/** Words that stay small inside a name. */
const small = new Set(
  (
    'a al am an and at auf aux bei by da das de degli dei del della den der des di do dos du e el et for im in la las le ' +
    'les lo los of on or sous sul sur the to und unter upon van vom von y zu zum'
  ).split(' '),
);

/** A text that is longer is no name. */
const longest = 100;

/** Words that stay in capitals. */
const initials = new Set(
  'HMAS HMCS HMS INS ISS JDS MS MV NATO RMS RRS SS UAE UK UN US USA USNS USS'.split(' '),
);

/** Whether a text is written in capitals throughout, so that its case says nothing. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * A name in capitals as it is written in a sentence: `CITY OF COMMERCE` → `City of Commerce`. A name
 * whose case is doubtful stays as filed: initials with full stops, an apostrophe, `MC` (MacLean or
 * Maclay), digits, three letters or fewer, more than a hundred.
 */
export function toProperCase(text: string): string {
  if (text.length <= 3 || text.length > longest || !isAllCapitals(text)) return text;
  if (/\p{Lu}\.\p{Lu}|['’\d]|\bMA?C\p{Lu}/u.test(text)) return text;
  let first = true;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const lower = word.toLowerCase();
    const isSmall = !first && small.has(lower);
    first = false;
    if (initials.has(word)) return word;
    return isSmall ? lower : word.charAt(0) + lower.slice(1);
  });
}
