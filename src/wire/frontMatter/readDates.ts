import type { Desk } from '../draft.ts';
import { findEmbargo } from '../embargo.ts';
import { dateForm, parseInstant } from '../instant.ts';
import type { Report } from '../report.ts';
import { describe, plainText, type FieldReader } from './fieldReader.ts';

export type Dates = { published: string | null; updated: string | null; embargo: string | null };

/**
 * The dates of a story. One that cannot be read is an error: a wrong date misleads, and an embargo
 * that nobody understood would be broken.
 */
export function readDates(reader: FieldReader, desk: Desk, report: Report): Dates {
  const published = readDate(reader, 'published', desk, report);
  return {
    published,
    updated: readDate(reader, 'updated', desk, report),
    embargo: readDate(reader, 'embargo', desk, report) ?? readEmbargoOfNote(reader, published, desk, report),
  };
}

function readDate(reader: FieldReader, key: string, desk: Desk, report: Report): string | null {
  const field = reader.field(key);
  if (field === null) return null;
  const instant = parseInstant(plainText(field) ?? '', desk.timeZone);
  if (instant === null)
    report.error(
      field.line,
      `${key} is ${describe(field)}; expected a date like ${dateForm}`,
      `Write \`${key}: 2026-05-05 18:20\`.`,
    );
  return instant;
}

/** Some desks write the embargo into the note to editors and nowhere else. */
function readEmbargoOfNote(
  reader: FieldReader,
  published: string | null,
  desk: Desk,
  report: Report,
): string | null {
  const note = reader.field('note');
  if (note === null || reader.field('embargo') !== null) return null;
  const embargo = findEmbargo(plainText(note) ?? '', { published, timeZone: desk.timeZone });
  if (embargo === 'unreadable') {
    report.error(
      note.line,
      'the note speaks of an embargo whose end cannot be read',
      'Write it as `embargo: 2026-05-05 00:01`.',
    );
    return null;
  }
  if (embargo === null) return null;
  report.warn(
    note.line,
    `the embargo of the note was read as ${embargo.until}`,
    `Write \`embargo: ${embargo.until}\`.`,
  );
  return embargo.until;
}
