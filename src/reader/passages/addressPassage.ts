import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { asWritten } from './asWritten.ts';
import { writeDirective } from './fragment.ts';
import { partOf } from './partOf.ts';

/**
 * The fragment that leads to a passage: the id of the part of the story that it begins in, which stays
 * with it, and after that the text itself, for browsers that find text. Where the text cannot be told
 * from others in time, the id alone.
 *
 * Must be called while the passage is shown: whether a text stands only once is asked of the document.
 */
export function addressPassage(range: Range): string {
  const id = partOf(range.startContainer)?.id ?? '';
  // The library moves the ends of the range to whole words.
  const words = range.cloneRange();
  const { fragment } = generateFragmentFromRange(words);
  if (fragment === undefined) return id === '' ? '' : `#${id}`;
  const { textStart, textEnd, prefix, suffix } = fragment;
  const { before, text, after } = around(words);
  const directive = writeDirective({
    textStart: asWritten(textStart, text),
    textEnd: textEnd && asWritten(textEnd, text, true),
    prefix: prefix && asWritten(prefix, before, true),
    suffix: suffix && asWritten(suffix, after),
  });
  return `#${id}:~:${directive}`;
}

/** The text of a range, and that of the page before and after it. */
function around(range: Range): { before: string; text: string; after: string } {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(document.body, document.body.childNodes.length);
  return { before: before.toString(), text: range.toString(), after: after.toString() };
}
