import { readDateline } from '../src/wire/dateline/readDateline.ts';
import { loadGazetteer } from '../src/wire/places/loadGazetteer.ts';
import { formatExcerpt, formatShare, type Measure } from './measure.ts';
import type { MarkedDateline } from './readCorpus.ts';

/** How many datelines are split off to the letter, and how many paragraphs without one are cut. */
export function measureDatelines(marked: readonly MarkedDateline[]): Measure {
  const gazetteer = loadGazetteer();
  const missed: string[] = [];
  const cut: string[] = [];
  const sources = new Map<string, { positive: number; exact: number; negative: number; cut: number }>();
  for (const { source, lang, kind, text, raw = '' } of marked) {
    const count = sources.get(source) ?? { positive: 0, exact: 0, negative: 0, cut: 0 };
    sources.set(source, count);
    const { dateline, rest, because } = readDateline(text, { language: lang, gazetteer });
    if ((dateline?.raw ?? '') + rest !== text) throw new Error(`text was lost of ${formatExcerpt(text)}`);
    const got = dateline === null ? 'none' : formatExcerpt(dateline.raw);
    if (kind === 'pos') {
      count.positive++;
      if (dateline?.raw.trim() === raw.trim()) count.exact++;
      else missed.push(`${formatExcerpt(text)}: ${got}, ${because}`);
    } else {
      count.negative++;
      if (dateline === null) continue;
      count.cut++;
      cut.push(`${formatExcerpt(text)}: ${got}, ${because}`);
    }
  }
  return {
    columns: ['datelines', 'with one', 'exact', 'share', 'without', 'cut', 'of 2,000'],
    rows: [...sources].map(([source, count]) => [
      source,
      count.positive,
      count.exact,
      formatShare(count.exact, count.positive),
      count.negative,
      count.cut,
      count.negative === 0 ? '–' : ((2000 * count.cut) / count.negative).toFixed(2),
    ]),
    missed: [
      { what: 'Datelines not split off to the letter', cases: missed },
      { what: 'Paragraphs without a dateline that were cut', cases: cut },
    ],
  };
}
