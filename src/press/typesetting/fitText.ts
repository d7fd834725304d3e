import { TextSetter } from './TextSetter.ts';
import type { Voice } from './families.ts';

/** A text in lines of a size; each line is a stretch of the setter's text. */
export type FittedText = { setter: TextSetter; size: number; lines: [from: number, to: number][] };

type Box = {
  width: number;
  height: number;
  /** From base line to base line, in ems. */
  lineHeight: number;
  /** In pixels: the largest that may be, and the smallest that can still be read in a chat. */
  largest: number;
  smallest: number;
};

type Text = { text: string; language: string; voice: Voice };

/**
 * A text in the largest size at which it fits a box, in balanced lines. One that is too long even in
 * the smallest is cut, and ends in an ellipsis.
 *
 * @throws MissingLetterError when no face has a letter of it.
 */
export async function fitText({ text, language, voice }: Text, box: Box): Promise<FittedText> {
  const setter = await TextSetter.prepare(text, language, voice);
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const lines = linesAt(setter, size, box);
    if (lines !== null) return { setter, size, lines };
  }
  return fitText({ text: shorten(text), language, voice }, box);
}

function linesAt(
  setter: TextSetter,
  size: number,
  { width, height, lineHeight }: Box,
): FittedText['lines'] | null {
  const ends = setter.breakInto(width / size);
  if (ends === null || ends.length * lineHeight * size > height) return null;
  return ends.map((end, index) => [ends[index - 1] ?? 0, end]);
}

/** A tenth less, at the end of a word where there is one near. */
function shorten(text: string): string {
  const bare = text.replace(/…$/, '');
  const cut = bare.slice(0, Math.floor(bare.length * 0.9)).replace(/[\uD800-\uDBFF]$/, '');
  const word = cut.replace(/\s\S{0,20}$/, '');
  return `${word.replace(/[\s\p{P}]{1,9}$/u, '')}…`;
}
