/** What Dateline uses of the library, which comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  type TextFragment = { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  type TextFragment = { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  export function parseFragmentDirectives(directives: { text: string[] }): { text?: TextFragment[] };
  export function processTextFragmentDirective(
    fragment: TextFragment,
    document: Document,
    root: Element,
  ): Range[];
}
