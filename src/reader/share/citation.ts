import type { Paper } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import { baseOf } from '../words/words.ts';

/** How a language writes a title, a list and the end of a sentence; English where it is not known. */
const marks: Record<string, { open: string; close: string; comma: string; stop: string }> = {
  en: { open: '“', close: '”', comma: ', ', stop: '.' },
  es: { open: '«', close: '»', comma: ', ', stop: '.' },
  fr: { open: '«\u00a0', close: '\u00a0»', comma: ', ', stop: '.' },
  de: { open: '„', close: '“', comma: ', ', stop: '.' },
  pt: { open: '“', close: '”', comma: ', ', stop: '.' },
  it: { open: '«', close: '»', comma: ', ', stop: '.' },
  ru: { open: '«', close: '»', comma: ', ', stop: '.' },
  ar: { open: '«', close: '»', comma: '، ', stop: '.' },
  ja: { open: '「', close: '」', comma: '、', stop: '。' },
  zh: { open: '“', close: '”', comma: '，', stop: '。' },
};

type Cited = Pick<Article, 'byline' | 'headline' | 'dateline' | 'published' | 'language'>;

/** The marks around a quotation in a language. */
function quoted(text: string, language: string): string {
  const { open, close } = marksOf(language);
  return `${open}${text}${close}`;
}

/**
 * A story as one cites it, in the story's own language: writers, headline, paper, place and date, and on
 * a line of its own, so that no direction or full stop gets into it, the address.
 *
 * @example citationOf(story, paper, url)
 * // 'Inês Duarte and Tom Avery, “Lighthouse is lit again”, The Harbour Post, Porto, May 4, 2025.\nhttps://…'
 */
export function citationOf(story: Cited, paper: Pick<Paper, 'name' | 'timeZone'>, address: string): string {
  const { byline, headline, language } = story;
  const names = byline.map(({ name }) => name);
  const { comma, stop } = marksOf(language);
  const parts = [
    ...(names.length === 0 ? [] : [new Intl.ListFormat(language, { type: 'conjunction' }).format(names)]),
    quoted(headline, language),
    sourceOf(story, paper),
  ];
  return `${parts.join(comma)}${stop}\n${address}`;
}

/** Words of a story, its headline and where it is from, each on a line of its own. A picture may have no words. */
export function quotationOf(story: Cited, paper: Pick<Paper, 'name' | 'timeZone'>, text: string): string {
  const words = text === '' ? [] : [quoted(text, story.language)];
  return [...words, story.headline, sourceOf(story, paper)].join('\n');
}

/** Where and when a story was published, in its own language: `The Harbour Post, Porto, May 4, 2025`. */
function sourceOf(
  { dateline, published, language }: Pick<Article, 'dateline' | 'published' | 'language'>,
  { name, timeZone }: Pick<Paper, 'name' | 'timeZone'>,
): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(published));
  return [name, ...placeNames(dateline), day].join(marksOf(language).comma);
}

/** The names as the gazetteer has them: what was filed may be all capitals. */
function placeNames(dateline: Article['dateline']): string[] {
  if (dateline === null) return [];
  return dateline.places.length > 0 ? dateline.places.map(({ name }) => name) : [dateline.text];
}

function marksOf(language: string) {
  const known = marks[baseOf(language)] ?? marks.en;
  if (known === undefined) throw new Error('English has its marks');
  return known;
}
