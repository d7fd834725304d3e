import type { Dateline } from '../article/schema.ts';
import { readDateline } from './dateline/readDateline.ts';
import type { Desk } from './draft.ts';
import { quoted, type Report } from './report.ts';

/**
 * The dateline that the front matter names, `Guatemala City, Guatemala` or `Rome/Sydney`. What the
 * copy itself opens with keeps its bytes, agency and date in it, for it was cut off the text.
 */
export function namedDateline(
  text: string,
  filed: Dateline | null,
  { language, line }: { language: string; line: number },
  { gazetteer }: Desk,
  report: Report,
): Dateline {
  const whole = readDateline(`${text} – `, { language, gazetteer });
  if (whole.dateline !== null && whole.dateline.text !== text) {
    return { ...whole.dateline, raw: filed?.raw ?? text };
  }
  const places = text.split(/\s*[/;]\s*/).map((part) => {
    const comma = part.search(/[,،]/);
    const name = (comma < 0 ? part : part.slice(0, comma)).trim();
    const region = comma < 0 ? null : part.slice(comma + 1).trim();
    const found = gazetteer.resolve({ name, region, language });
    if (found.outcome === 'ambiguous' || found.outcome === 'unknown') {
      report.warn(
        line,
        `the place ${quoted(part)} ${found.outcome === 'ambiguous' ? 'may be several' : 'is not known'}`,
        found.suggestions.length === 0
          ? 'Name its country or state.'
          : `Write ${found.suggestions.slice(0, 4).map(quoted).join(' or ')}.`,
      );
    }
    return found.place;
  });
  return { text, raw: filed?.raw ?? text, agency: filed?.agency ?? null, date: filed?.date ?? null, places };
}
