/**
 * `npm run bench:wire -- FOLDER [--examples N]`: measures how the wire reads copy that people have marked,
 * and prints a table with examples of what it missed (8 of each kind unless told otherwise).
 *
 * The folder holds any of these; what is not there is not measured:
 *
 * - `datelines.jsonl`: one first paragraph a line, `{ source, lang, kind, text, raw?, places? }`. `kind` is
 *   `pos` when the text opens with a dateline, `neg` when it does not; `raw` is what should be split off
 *   (space at its end does not count); `places` names the countries that the story is filed under, in
 *   English with hyphens (`south-korea`).
 * - `credits.jsonl`: one picture credit as published a line, `{ credit }`.
 * - `headings/NAME.txt` with `headings/NAME.labels`: a story with one block a line, and one letter for each
 *   of its lines: T headline, S standfirst, H section heading, P paragraph. The name begins with the code of
 *   the country it was published in (`at-…`).
 * - `stories.txt`: stories with all of it in one file, as `bench/heldOut/stories.txt` is.
 *
 * Columns: of datelines the share that is split off to the letter, for each source, and how many of the
 * paragraphs without one were cut; of credits how many threw, kept their raw text, have parts and have a
 * named maker; of section headings precision and recall; of datelines whose story is filed under exactly one
 * country, the share that resolves to a country, and the share of those whose country is that one. Last, how
 * the time to read copy of many shapes grows when its length doubles.
 */
import path from 'node:path';
import { measureCredits } from './measureCredits.ts';
import { measureDatelines } from './measureDatelines.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureHeadings } from './measureHeadings.ts';
import { measurePlaces } from './measurePlaces.ts';
import { readMarkedFile } from './readMarkedFile.ts';
import { readCredits, readDatelines, readStories } from './readCorpus.ts';
import type { Measure } from './measure.ts';

const [folder, ...options] = process.argv.slice(2);
const examples = options[0] === '--examples' ? Number(options[1]) : 8;

if (folder === undefined || folder.startsWith('-') || !Number.isInteger(examples)) {
  console.error('usage: npm run bench:wire -- FOLDER [--examples N]');
  process.exitCode = 2;
} else {
  const marked = readMarkedFile(path.join(folder, 'stories.txt'));
  const datelines = [...readDatelines(path.join(folder, 'datelines.jsonl')), ...marked.datelines];
  const credits = readCredits(path.join(folder, 'credits.jsonl'));
  const stories = [...readStories(path.join(folder, 'headings')), ...marked.stories];
  const measures = [
    ...(datelines.length > 0 ? [measureDatelines(datelines), measurePlaces(datelines)] : []),
    ...(credits.length > 0 ? [measureCredits(credits)] : []),
    ...(stories.length > 0 ? [measureHeadings(stories)] : []),
  ];
  if (measures.length === 0) console.log(`${folder} holds nothing to measure`);
  else measures.push(measureGrowth());
  for (const measure of measures) print(measure);
}

function print({ columns, rows, missed }: Measure): void {
  console.log(`| ${columns.join(' | ')} |`);
  console.log(
    `|--|${columns
      .slice(1)
      .map(() => '--:|')
      .join('')}`,
  );
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  for (const { what, cases } of missed) {
    if (cases.length === 0 || examples === 0) continue;
    console.log(`\n${what} (${cases.length}):`);
    for (const text of cases.slice(0, examples)) console.log(`- ${text}`);
  }
  console.log('');
}
