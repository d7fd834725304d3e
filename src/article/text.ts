import type { Block, Dateline, Inline, ListItem } from './schema.ts';

/** The words of a run of inline text, without marks and addresses. */
export function plainText(text: readonly Inline[]): string {
  return text.map((inline) => (inline.type === 'text' ? inline.value : plainText(inline.text))).join('');
}

/**
 * The visible texts of a block, one for each paragraph, item or cell, in reading order. Search,
 * word counts, feeds and the tests that no text is lost all read a block through this.
 */
export function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'pullquote':
      return [block.text, block.attribution ?? []].map(plainText).filter(Boolean);
    case 'quote':
      return [...block.paragraphs, block.attribution ?? []].map(plainText).filter(Boolean);
    case 'list':
      return block.items.flatMap(itemTexts);
    case 'table':
      return [...(block.header === null ? [] : [block.header]), ...block.rows].flat().map(plainText);
    case 'picture':
      return [block.alt, block.caption ?? '', block.credit?.text ?? ''].filter(Boolean);
    case 'linkcard':
      return [block.title, block.description ?? ''].filter(Boolean);
  }
}

function itemTexts(item: ListItem): string[] {
  return [plainText(item.text), ...item.items.flatMap(itemTexts)];
}

/**
 * A dateline's place and date as one line, joined as its language and its copy join them:
 * `Calama (Chile), 16 nov`, `成都11月18日`. Where something else was filed between the two, by a comma.
 */
export function placeAndDate({ text, date, raw }: Pick<Dateline, 'text' | 'date' | 'raw'>): string {
  if (date === null) return text;
  const start = raw.indexOf(text);
  const end = start + text.length;
  const next = start < 0 ? -1 : raw.indexOf(date, end);
  const filed = next < 0 ? null : raw.slice(end, next);
  return `${text}${filed !== null && /^[\s,،、]*$/u.test(filed) ? filed : ', '}${date}`;
}

/** Made when a word is first counted: browsers load this module and count none. */
let segmenter: Intl.Segmenter | undefined;

/** How many words a text has, in any script (Unicode word boundaries, UAX 29). */
export function countWords(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike === true) words++;
  return words;
}

/**
 * The first sentence of a text, for a deck or a description; whole when it is shorter than `longest`
 * characters, else cut between words with an ellipsis.
 */
export function firstSentence(text: string, language: string, longest = 240): string {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  let sentence = '';
  for (const { segment } of sentences.segment(text.slice(0, longest * 4))) {
    sentence += segment;
    // "U.S. " and "Sen. " end a segment without ending a sentence: too short to stand alone.
    if (sentence.trim().length >= 40) break;
  }
  // A segment of Japanese or Chinese can end with the mark that opens the next quotation.
  sentence = sentence.trim();
  while (/[\p{Ps}\p{Pi}]$/u.test(sentence)) sentence = sentence.slice(0, -1).trimEnd();
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
