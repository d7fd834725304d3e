import createBidi from 'bidi-js';
import { direction } from '../../article/language.ts';
import { balanceLines, piecesOf, type Piece } from './breakLines.ts';
import type { Face } from './Face.ts';
import { faceFor, type Voice } from './families.ts';

/** A line as an outline that begins at the base line's left end. Lengths in pixels. */
export type SetLine = { path: string; width: number };

const bidi = createBidi();

/** Spaces at which no line ends, as French has them before a colon, stay as they are. */
const breakingSpace = /[^\S\u00A0\u202F]+/g;

/** What makes a sign of a plain digit or letter. */
const emojiMarks = /[\u20E3\uFE0F]/g;

/**
 * Thrown for a text with a letter that no face has: an empty box in a headline is worse than no
 * headline.
 */
export class MissingLetterError extends Error {}

/** A text in its faces, ready to be measured and set at any size. */
export class TextSetter {
  readonly #text: string;
  readonly #language: string;
  /** The face of each UTF-16 unit. */
  readonly #faces: Face[];
  readonly #levels: ReturnType<typeof bidi.getEmbeddingLevels>;
  /** What may not be broken: where each ends in the text, and its width in ems. */
  readonly #pieces: (Piece & { end: number })[];

  private constructor(text: string, language: string, faces: Face[]) {
    this.#text = text;
    this.#language = language;
    this.#faces = faces;
    this.#levels = bidi.getEmbeddingLevels(text, direction(language));
    let start = 0;
    this.#pieces = piecesOf(text, language).map((piece) => {
      const from = start;
      start += piece.length;
      return {
        end: start,
        bare: this.#measure(from, this.#trimmed(from, start)),
        whole: this.#measure(from, start),
      };
    });
  }

  /**
   * Finds the faces of a text in a language (BCP 47). Signs that no face has, emoji above all, are left
   * out.
   *
   * @throws MissingLetterError when a letter is in none of the faces.
   */
  static async prepare(text: string, language: string, voice: Voice): Promise<TextSetter> {
    const kept: string[] = [];
    const faces: Face[] = [];
    const whole = text.normalize('NFC').replace(emojiMarks, '').replace(breakingSpace, ' ').trim();
    for (const { segment } of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(whole)) {
      // In order, for a space takes the face of the word before it.
      // oxlint-disable-next-line no-await-in-loop
      const face = await faceOf(segment, faces.at(-1), { language, voice });
      if (face === null || (segment === ' ' && kept.at(-1) === ' ')) continue;
      kept.push(segment);
      for (let unit = 0; unit < segment.length; unit++) faces.push(face);
    }
    return new TextSetter(kept.join(''), language, faces);
  }

  /** The ends of balanced lines no wider than `width` ems, as places in the text; null when a word is wider. */
  breakInto(width: number): number[] | null {
    return balanceLines(this.#pieces, width)?.map((count) => this.#pieces[count - 1]?.end ?? 0) ?? null;
  }

  /** Sets a part of the text as one line, `size` in pixels; with `tracking` so many more after each letter. */
  set([from, to]: readonly [number, number], size: number, tracking = 0): SetLine {
    let width = 0;
    let path = '';
    for (const run of this.#runs(from, this.#trimmed(from, to))) {
      const set = run.face.set(run, { size, tracking, start: width });
      path += set.path;
      width = set.end;
    }
    return { path, width: Math.max(0, width - tracking) };
  }

  get length(): number {
    return this.#text.length;
  }

  #trimmed(from: number, to: number): number {
    return from + this.#text.slice(from, to).trimEnd().length;
  }

  #measure(from: number, to: number): number {
    return this.#runs(from, to).reduce((sum, run) => sum + run.face.measure(run), 0);
  }

  /** Stretches of one face and one direction, in the order in which they stand on the line. */
  #runs(from: number, to: number) {
    const { levels } = this.#levels;
    const order = Array.from({ length: to - from }, (_, index) => from + index);
    if (to > from)
      for (const [start, end] of bidi.getReorderSegments(this.#text, this.#levels, from, to - 1)) {
        const turned = order.slice(start - from, end - from + 1).toReversed();
        order.splice(start - from, turned.length, ...turned);
      }
    const runs: { text: string; face: Face; isRightToLeft: boolean; language: string; last: number }[] = [];
    for (const unit of order) {
      const face = this.#faces[unit];
      if (face === undefined) continue;
      const isRightToLeft = (levels[unit] ?? 0) % 2 === 1;
      const run = runs.at(-1);
      const text = this.#text[unit] ?? '';
      const follows = run !== undefined && unit === run.last + (isRightToLeft ? -1 : 1);
      if (run !== undefined && follows && run.face === face && run.isRightToLeft === isRightToLeft) {
        // HarfBuzz takes a run as it is read, and turns it around itself.
        run.text = isRightToLeft ? text + run.text : run.text + text;
        run.last = unit;
      } else runs.push({ text, face, isRightToLeft, language: this.#language, last: unit });
    }
    return runs;
  }
}

/** The face that has all of a grapheme; null for a sign that can be left out. */
async function faceOf(
  grapheme: string,
  before: Face | undefined,
  { language, voice }: { language: string; voice: Voice },
): Promise<Face | null> {
  if (grapheme === ' ' && before?.has(0x20) === true) return before;
  const face = await faceFor(grapheme, language, voice);
  if (face === null && /^[\p{L}\p{N}]/u.test(grapheme))
    throw new MissingLetterError(`no face has ${grapheme}`);
  return face;
}
