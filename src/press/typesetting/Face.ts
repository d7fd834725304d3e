import { readFileSync } from 'node:fs';
import {
  Blob,
  Buffer as HarfBuzzBuffer,
  Direction,
  Face as HarfBuzzFace,
  Font,
  Variation,
  shape,
} from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';

/** A run of text as outlines: SVG path data with the base line at zero, and where the pen came to rest. */
type ShapedRun = { path: string; end: number };

type Run = { text: string; isRightToLeft: boolean; language: string };

/** One font file at one weight. Lengths are in ems, downwards positive as in SVG. */
export class Face {
  readonly #font: Font;
  readonly #unitsPerEm: number;
  readonly #outlines = new Map<number, string>();

  private constructor(font: Font, unitsPerEm: number) {
    this.#font = font;
    this.#unitsPerEm = unitsPerEm;
  }

  /** Reads a WOFF2 file; `weight` is where its axis is set, null for a file that has none. */
  static async read(file: string, weight: number | null): Promise<Face> {
    const face = new HarfBuzzFace(new Blob(await decompress(readFileSync(file))));
    const font = new Font(face);
    if (weight !== null) font.setVariations([new Variation('wght', weight)]);
    return new Face(font, face.upem);
  }

  has(codePoint: number): boolean {
    return this.#font.nominalGlyph(codePoint) !== undefined;
  }

  /** The width of a run in ems. */
  measure(run: Run): number {
    return this.#glyphs(run).reduce((sum, { advance }) => sum + advance, 0) / this.#unitsPerEm;
  }

  /** Sets a run at a size in pixels from `start` on, with so many pixels more after each letter. */
  set(run: Run, { size, tracking, start }: { size: number; tracking: number; start: number }): ShapedRun {
    const scale = size / this.#unitsPerEm;
    let pen = start;
    let path = '';
    for (const { glyph, advance, x, y } of this.#glyphs(run)) {
      path += placeOutline(this.#outline(glyph), scale, pen + x * scale, -y * scale);
      pen += advance * scale + tracking;
    }
    return { path, end: pen };
  }

  #glyphs({ text, isRightToLeft, language }: Run) {
    const buffer = new HarfBuzzBuffer();
    buffer.addText(text);
    buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(language);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return { glyph: codepoint, advance: xAdvance, x: xOffset, y: yOffset };
    });
  }

  #outline(glyph: number): string {
    const known = this.#outlines.get(glyph);
    if (known !== undefined) return known;
    const drawn = this.#font.glyphToPath(glyph);
    this.#outlines.set(glyph, drawn);
    return drawn;
  }
}

/** Path data in font units, upwards positive, as path data on the card: `x` and `y` are in pixels. */
function placeOutline(outline: string, scale: number, x: number, y: number): string {
  let isAcross = true;
  return outline.replace(/[A-Z]|-?\d+(?:\.\d+)?/g, (token) => {
    if (token >= 'A') {
      isAcross = true;
      return token;
    }
    const value = Number(token) * scale;
    const placed = isAcross ? x + value : y - value;
    isAcross = !isAcross;
    return String(Math.round(placed * 100) / 100);
  });
}
