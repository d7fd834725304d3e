/** subset-font 2.9 ships no types; this is the part of it that `buildFonts.ts` uses. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number };

  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat?: 'woff2' | 'truetype';
      /** Left out, HarfBuzz keeps its default features: all that shaping any script needs. */
      keepFeatures?: readonly string[];
      variationAxes?: Readonly<Record<string, Axis>>;
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
