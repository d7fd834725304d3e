import { readDateline } from '../src/wire/dateline/readDateline.ts';
import { loadGazetteer } from '../src/wire/places/loadGazetteer.ts';
import { countryCodes } from './countryCodes.ts';
import { formatExcerpt, formatShare, type Measure } from './measure.ts';
import type { MarkedDateline } from './readCorpus.ts';

/**
 * Of the datelines whose story is filed under exactly one country: how many resolve to a country, and
 * how many of those to that one. A story from abroad is filed under the country it is about, so full
 * agreement is out of reach.
 */
export function measurePlaces(marked: readonly MarkedDateline[]): Measure {
  const gazetteer = loadGazetteer();
  const unresolved: string[] = [];
  const disagreed: string[] = [];
  const unread = new Set<string>();
  const sources = new Map<string, { rows: number; resolved: number; agreed: number }>();
  for (const { source, lang, kind, text, places } of marked) {
    const filed = places?.length === 1 ? (places[0] ?? '') : '';
    if (kind === 'neg' || filed === '') continue;
    const codes = countryCodes(filed);
    if (codes === null) {
      unread.add(filed);
      continue;
    }
    const count = sources.get(source) ?? { rows: 0, resolved: 0, agreed: 0 };
    sources.set(source, count);
    count.rows++;
    const { dateline } = readDateline(text, { language: lang, gazetteer });
    const place = dateline?.places[0];
    if (place?.country === null || place === undefined) {
      unresolved.push(`${formatExcerpt(text, 50)}, filed under ${filed}`);
      continue;
    }
    count.resolved++;
    if (codes.includes(place.country)) count.agreed++;
    else disagreed.push(`${formatExcerpt(text, 50)}: ${place.name}, ${place.country}; filed under ${filed}`);
  }
  return {
    columns: ['places', 'one country', 'resolved', 'share', 'agreed', 'share of resolved'],
    rows: [...sources].map(([source, { rows, resolved, agreed }]) => [
      source,
      rows,
      resolved,
      formatShare(resolved, rows),
      agreed,
      formatShare(agreed, resolved),
    ]),
    missed: [
      { what: 'Places that did not resolve', cases: unresolved },
      { what: 'Places in another country than the story is filed under', cases: disagreed },
      { what: 'Names of countries that the bench does not know', cases: [...unread] },
    ],
  };
}
