import type { Dateline } from '../article/schema.ts';
import { readDateline } from './dateline/readDateline.ts';
import type { Desk } from './draft.ts';
import type { Resolution } from './places/gazetteer.ts';
import type { Report } from './report.ts';
import { warnOfPlace } from './warnOfPlace.ts';

/**
 * The dateline that the front matter names, `Guatemala City, Guatemala` or `Rome/Sydney`. What the
 * copy itself opens with keeps its bytes, agency and date in it, for it was cut off the text.
 */
export function namedDateline(
  text: string,
  filed: Dateline | null,
  { language, line }: { language: string; line: number },
  desk: Desk,
  report: Report,
): Dateline {
  const read = readDateline(`${text} – `, { language, gazetteer: desk.gazetteer, house: desk.house });
  const resolutions = read.dateline === null ? resolveParts(text, language, desk) : read.resolutions;
  for (const resolution of resolutions) warnOfPlace(resolution, line, report);
  return {
    text: read.dateline?.text ?? text,
    raw: filed?.raw ?? text,
    agency: read.dateline?.agency ?? filed?.agency ?? null,
    date: read.dateline?.date ?? filed?.date ?? null,
    places: resolutions.map(({ place }) => place),
  };
}

/** Here an editor has said that it is a dateline, so no evidence is asked for. */
function resolveParts(text: string, language: string, { gazetteer }: Desk): Resolution[] {
  return text.split(/[/;]/).map((part) => {
    const comma = part.search(/[,،]/);
    const name = (comma < 0 ? part : part.slice(0, comma)).trim();
    const region = comma < 0 ? null : part.slice(comma + 1).trim();
    return gazetteer.resolve({ name, region, language });
  });
}
