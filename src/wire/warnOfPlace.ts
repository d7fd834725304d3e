import type { Resolution } from './places/gazetteer.ts';
import { quoted, type Report } from './report.ts';

/** Tells the editor of a place that could not be settled, and what may have been meant. */
export function warnOfPlace({ place, outcome, suggestions }: Resolution, line: number, report: Report): void {
  if (outcome !== 'ambiguous' && outcome !== 'unknown') return;
  const fault = outcome === 'ambiguous' ? 'may be one of several' : 'is not known';
  report.warn(
    line,
    `the place ${quoted(place.name)} of the dateline ${fault}: it keeps its text and has no place on the map`,
    advise(place.country, suggestions),
    { name: place.name, outcome, suggestions },
  );
}

function advise(country: string | null, suggestions: readonly string[]): string {
  if (suggestions.length > 0) return `Write ${suggestions.slice(0, 4).map(quoted).join(' or ')}.`;
  if (country === null) return 'Name its country or state in the dateline.';
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
  return `It is filed under ${name}; look whether it is spelt right.`;
}
