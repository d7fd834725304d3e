import { blockTexts, countWords } from '../article/text.ts';
import type { House } from './agency/house.ts';
import { readBody, type Body } from './body/readBody.ts';
import { readCredit, splitCaptionCredit } from './credit/readCredit.ts';
import { decode } from './decode.ts';
import type { CopyFile, Desk, Draft, DraftCover, ReadCopy } from './draft.ts';
import { dayInName, identityOf } from './fileName.ts';
import { parseFrontMatter, type Field } from './frontMatter/parseFrontMatter.ts';
import { readFields, type Fields } from './frontMatter/readFields.ts';
import { splitFrontMatter } from './frontMatter/splitFrontMatter.ts';
import { parseInstant } from './instant.ts';
import { guessLanguage } from './language.ts';
import { namedDateline } from './namedDateline.ts';
import { openReport, type Report } from './report.ts';
import { chooseTopics } from './topics/chooseTopics.ts';

/** No headline is longer; whatever is was never meant as one. */
const longestHeadline = 500;

/**
 * Reads one file of copy: from its bytes to a draft, with every fault named by file and line.
 *
 * Never throws. A story with an error has no draft, so that nothing is half published; a warning
 * keeps it. The decisions tell why each line was taken for what it was taken for.
 *
 * @example
 * const { draft, problems } = readCopy({ path: 'ferry.txt', bytes }, desk);
 */
export function readCopy(file: CopyFile, desk: Desk): ReadCopy {
  const report = openReport(file.path);
  let draft: Draft | null = null;
  try {
    draft = readDraft(file, desk, report);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report.error(
      1,
      `the copy could not be read: ${reason}`,
      'This is a fault of the reader: please report it with the file.',
    );
  }
  const { problems, decisions } = report;
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return {
    draft: isSound ? draft : null,
    problems: problems.toSorted((a, b) => a.line - b.line),
    decisions: decisions.toSorted((a, b) => a.line - b.line),
  };
}

function readDraft(file: CopyFile, desk: Desk, report: Report): Draft | null {
  const text = decode(file.bytes, report);
  if (text === null) return null;
  const lines = text.split('\n').map((line, i) => ({ text: line, number: i + 1 }));
  const front = splitFrontMatter(lines.map((line) => line.text));
  if (front === 'open') {
    report.error(1, 'the front matter is not closed', 'Write a line `---` below its last key.');
    return null;
  }
  const map =
    front === null ? new Map<string, Field>() : parseFrontMatter(front.lines, front.start + 1, report);
  if (map === null) return null;
  const fields = readFields(map, desk, report);
  const own = front === null ? lines : lines.slice(front.next);
  const language =
    fields.language ??
    guessLanguage(own.map((line) => line.text).join('\n'), own[0]?.number ?? 1, desk, report);
  const published = fields.published ?? publishedByName(file.path, desk, report);
  const dated = fields.updated ?? published;
  const body = readBody(
    own,
    { language, headline: fields.headline, hasStandfirst: fields.standfirst !== null, dated },
    desk,
    report,
  );
  const headline = settleHeadline(fields, body, report);
  requireBody(fields, body, headline, lines.length, report);
  return toDraft({ file, fields, body, headline, language, published }, desk, report);
}

type Parts = {
  file: CopyFile;
  fields: Fields;
  body: Body;
  headline: string;
  language: string;
  published: string | null;
};

function toDraft(
  { file, fields, body, headline, language, published }: Parts,
  desk: Desk,
  report: Report,
): Draft {
  const texts = body.sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.flatMap(blockTexts),
  ]);
  const dateline =
    fields.dateline === null
      ? body.dateline
      : namedDateline(
          fields.dateline,
          body.dateline,
          { language, line: fields.line('dateline') },
          desk,
          report,
        );
  const byline = fields.byline ?? body.byline;
  const text = texts.join('\n');
  return {
    id: fields.id ?? identityOf(file.path),
    slug: fields.slug,
    status: fields.status,
    embargo: settleEmbargo(fields, body, report),
    language,
    headline,
    standfirst: fields.standfirst ?? body.standfirst,
    byline: byline?.people ?? [],
    dateline,
    published,
    updated: fields.updated,
    change: fields.change,
    history: fields.history,
    format: fields.format,
    lead: fields.lead,
    weight: fields.weight,
    topics: fields.topics ?? chooseTopics({ path: file.path, headline, text, dateline }, desk, report),
    cover: toCover(fields, body, desk.house, report),
    facts: fields.facts,
    sections: body.sections,
    pictures: body.pictures,
    corrections: [...fields.corrections, ...body.corrections],
    translations: fields.translations,
    agency: dateline?.agency ?? byline?.agency ?? body.agency,
    words: countWords(text),
  };
}

function publishedByName(path: string, desk: Desk, report: Report): string | null {
  const day = dayInName(path);
  const instant = day === null ? null : parseInstant(day, desk.timeZone);
  if (day !== null && instant === null)
    report.warn(
      1,
      `the file's name begins with ${day}, which is no day`,
      'Write the date as `published:` in the front matter.',
    );
  return instant;
}

function settleHeadline(fields: Fields, body: Body, report: Report): string {
  const headline = fields.headline ?? body.headline?.text ?? '';
  const line = body.headline?.line ?? fields.line('headline');
  if (headline.length > longestHeadline && fields.status === 'usable') {
    report.error(
      line,
      `the headline has ${headline.length} characters; at most ${longestHeadline} are read`,
      'Write a headline on the first line and the story below it.',
    );
  }
  return headline;
}

/** A story that is taken back need not be whole: its notice must go out whatever became of its text. */
function requireBody(fields: Fields, body: Body, headline: string, lines: number, report: Report): void {
  if (fields.status !== 'usable') return;
  if (headline.trim() === '') {
    report.error(
      1,
      'the story has no headline',
      'Write it on the first line, or as `headline:` in the front matter.',
    );
  } else if (body.sections.every(({ blocks }) => blocks.length === 0)) {
    report.error(
      lines,
      'the story has a headline and no text',
      'Write at least one paragraph below the headline.',
    );
  }
}

/** Front matter and copy may both name an embargo: the later holds. */
function settleEmbargo(fields: Fields, { embargo }: Body, report: Report): string | null {
  if (embargo === null) return fields.embargo;
  if (embargo.end === 'unreadable') {
    if (fields.embargo !== null) return fields.embargo;
    report.error(
      embargo.line,
      'the copy is under an embargo whose end cannot be read, so it is held back',
      'Write the end as `embargo: 2026-05-05 00:01` in the front matter.',
    );
    return null;
  }
  const { until } = embargo.end;
  return fields.embargo !== null && fields.embargo > until ? fields.embargo : until;
}

function toCover(fields: Fields, body: Body, house: House, report: Report): DraftCover | null {
  const split =
    fields.caption !== null && fields.credit === null ? splitCaptionCredit(fields.caption, house) : null;
  const own = fields.credit === null ? (split?.credit ?? null) : readCredit(fields.credit, house).credit;
  const filed = body.credit;
  if (own !== null && filed !== null && own.text !== filed.credit.text) {
    report.warn(
      filed.line,
      'the copy has another credit than its front matter, which is taken',
      'Keep one of the two.',
    );
  }
  const credit = own ?? filed?.credit ?? null;
  const caption = split?.caption ?? fields.caption;
  if (fields.cover === null && credit === null && caption === null && fields.alt === null) return null;
  return { file: fields.cover, alt: fields.alt, caption, credit, focus: fields.focus };
}
