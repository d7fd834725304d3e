const closers = /["'”’“‘»«›‹」』】）)\]*_\s\u200e\u200f]/u;

/** Marks that end a sentence in the scripts that copy is read in. */
const fullStops = '.。．।॥۔։።…‥';
const questionMarks = '?？؟;';
const exclamationMarks = '!！';
const joiners = ':：;；,，、،؛–—-';

export type Ending = 'stop' | 'question' | 'exclamation' | 'joiner' | 'none';

/**
 * The mark that a text ends with, looked for inside closing quotation marks and brackets too:
 * `“We will stay.”` ends with a stop.
 */
export function ending(text: string): Ending {
  let last = text.length - 1;
  while (last >= 0 && closers.test(text.charAt(last))) last--;
  const mark = text.charAt(last);
  if (mark === '') return 'none';
  if (fullStops.includes(mark)) return 'stop';
  // The Greek question mark looks like a semicolon and is one in Unicode's eyes.
  if (questionMarks.includes(mark))
    return mark === ';' && !/\p{Script=Greek}/u.test(text) ? 'joiner' : 'question';
  if (exclamationMarks.includes(mark)) return 'exclamation';
  return joiners.includes(mark) ? 'joiner' : 'none';
}

/** Whether a text ends like a sentence. */
export function isTerminated(text: string): boolean {
  const mark = ending(text);
  return mark === 'stop' || mark === 'question' || mark === 'exclamation';
}
