import type { Block, Inline, Section } from '../../article/schema.ts';
import { isLinkAddress } from '../../article/schema.ts';
import { blockTexts, plainText } from '../../article/text.ts';
import type { House } from '../agency/house.ts';
import { splitCaptionCredit } from '../credit/readCredit.ts';
import { readFile } from '../frontMatter/readPictureFields.ts';
import type { Report } from '../report.ts';
import { createIds } from './blockId.ts';
import { readList, readQuotes, readTable } from './groups.ts';
import { mergeRuns, readInline, readPlain } from './inline.ts';
import type { Passage } from './parsePassages.ts';

/** A block before it has its id, and the file of its picture. */
type Unnamed = { block: NewBlock; file: string | null };
type NewBlock = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

export type BuiltBody = { sections: Section[]; pictures: { block: string; file: string }[] };

/**
 * The sections of a story from the passages that are text: each heading opens one, and what stands
 * above the first heading is the lead, without a heading.
 */
export function buildSections(
  passages: readonly { passage: Passage; isHeading: boolean }[],
  house: House,
  report: Report,
): BuiltBody {
  const nameBlock = createIds();
  const sections: { heading: string | null; blocks: Block[]; line: number }[] = [];
  const pictures: BuiltBody['pictures'] = [];
  for (const { passage, isHeading } of passages) {
    if (isHeading) {
      sections.push({ heading: toHeading(passage, report), blocks: [], line: passage.line });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, blocks: [], line: passage.line });
    for (const { block, file } of toBlocks(passage, house, report)) {
      const named = { id: nameBlock('p', contentOf(block)), ...block };
      sections.at(-1)?.blocks.push(named);
      if (file !== null) pictures.push({ block: named.id, file });
    }
  }
  for (const { heading, blocks, line } of sections) {
    if (blocks.length === 0 && heading !== null)
      report.warn(line, `the section “${heading}” has no text`, 'Write below the heading, or take it out.');
  }
  return { sections: nameSections(sections), pictures };
}

function nameSections(sections: readonly { heading: string | null; blocks: Block[] }[]): Section[] {
  const nameSection = createIds();
  // A lead has no words of its own that stay, and there is one at most.
  return sections.map(({ heading, blocks }) => ({ id: nameSection('s', heading ?? ''), heading, blocks }));
}

/** What a block's id is made from: its kind and its words, so that a new link address changes nothing. */
function contentOf(block: NewBlock): string {
  return [block.type, ...blockTexts({ ...block, id: '' })].join('\n');
}

function toHeading(passage: Passage, report: Report): string {
  const text =
    passage.kind === 'heading' || /^\*\*.+\*\*$/.test(passage.text)
      ? readPlain(passage.text, passage.line, report)
      : passage.text;
  return text === '' ? passage.text : text;
}

function toBlocks(passage: Passage, house: House, report: Report): Unnamed[] {
  const { kind, lines, line } = passage;
  switch (kind) {
    case 'list': {
      const { ordered, items } = readList(lines, report);
      return [plain({ type: 'list', ordered, items })];
    }
    case 'quote':
      return readQuotes(lines, report).map(({ pulled, paragraphs, attribution }) =>
        plain(
          pulled
            ? { type: 'pullquote', text: joinParagraphs(paragraphs), attribution }
            : { type: 'quote', paragraphs, attribution },
        ),
      );
    case 'table':
      return [plain({ type: 'table', ...readTable(lines, report) })];
    case 'code':
      return lines
        .slice(1, -1)
        .filter(({ text }) => text.trim() !== '')
        .map(({ text }) => toLiteral(text));
    case 'text':
    case 'heading':
    case 'separator':
      return [toParagraph(passage.text, line, house, report)];
  }
}

function plain(block: NewBlock): Unnamed {
  return { block, file: null };
}

function toLiteral(text: string): Unnamed {
  return plain({ type: 'paragraph', text: [{ type: 'text', value: text.trim() }] });
}

function joinParagraphs(paragraphs: readonly Inline[][]): Inline[] {
  return mergeRuns(
    paragraphs.flatMap((paragraph, i) =>
      i === 0 ? paragraph : [{ type: 'text' as const, value: ' ' }, ...paragraph],
    ),
  );
}

/** A paragraph; one that holds nothing but a picture or a titled link is that. */
function toParagraph(source: string, line: number, house: House, report: Report): Unnamed {
  const { text, alone } = readInline(source, line, report);
  if (alone?.type === 'image') return toPicture(alone, line, house, report);
  if (
    alone?.type === 'link' &&
    alone.title !== null &&
    alone.text.trim() !== '' &&
    isLinkAddress(alone.url)
  ) {
    return plain({
      type: 'linkcard',
      url: alone.url,
      title: alone.text.trim(),
      description: emptyToNull(alone.title),
    });
  }
  return plain({
    type: 'paragraph',
    text: plainText(text).trim() === '' ? [{ type: 'text', value: source }] : text,
  });
}

function toPicture(
  { url, title, text }: { url: string; title: string | null; text: string },
  line: number,
  house: House,
  report: Report,
): Unnamed {
  const { caption, credit } =
    title === null ? { caption: null, credit: null } : splitCaptionCredit(title, house);
  return {
    block: { type: 'picture', picture: null, credit, alt: text, caption: emptyToNull(caption) },
    file: readFile(url, line, report),
  };
}

function emptyToNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
