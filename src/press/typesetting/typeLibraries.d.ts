/** These three ship no types: here are the parts of them that the cards use. */

declare module 'bidi-js' {
  type Levels = { levels: Uint8Array; paragraphs: { start: number; end: number; level: number }[] };

  type Bidi = {
    getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl') => Levels;
    /** Ranges, both ends within, that are turned around one after the other. */
    getReorderSegments: (text: string, levels: Levels, start: number, end: number) => [number, number][];
  };

  export default function createBidi(): Bidi;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}

declare module 'wawoff2/decompress.js' {
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
