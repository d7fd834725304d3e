import type { Block, Credit, Inline, ListItem } from '../../article/schema.ts';
import type { House } from '../agency/house.ts';
import { splitCaptionCredit } from '../credit/readCredit.ts';
import { writeInline, writePlain } from './writeInline.ts';

/** The lines of a block as copy has them; a group of lines stays together. */
export function writeBlock(block: Block, house: House): string[] {
  switch (block.type) {
    case 'paragraph':
      return [writeInline(block.text)];
    case 'quote':
      return quoteLines('> ', block.paragraphs, block.attribution);
    case 'pullquote':
      return quoteLines('>> ', [block.text], block.attribution);
    case 'list':
      return listLines(block.items, block.ordered, '');
    case 'table':
      return tableLines(block);
    case 'picture':
      return [pictureLine(block, house)];
    case 'linkcard':
      return [`[${writePlain(block.title)}](${block.url} ${titleOf(block.description ?? '')})`];
  }
}

function quoteLines(mark: string, paragraphs: readonly Inline[][], attribution: Inline[] | null): string[] {
  const texts = paragraphs.map((text) => `${mark}${writeInline(text)}`);
  const said = attribution === null ? [] : [`${mark}— ${writeInline(attribution)}`];
  return [...texts, ...said].flatMap((line, index) => (index === 0 ? [line] : [mark.trimEnd(), line]));
}

function listLines(items: readonly ListItem[], ordered: boolean, indent: string): string[] {
  return items.flatMap(({ text, items: inner }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    return [`${indent}${mark}${writeInline(text)}`, ...listLines(inner, ordered, `${indent}   `)];
  });
}

function tableLines({ header, rows }: Extract<Block, { type: 'table' }>): string[] {
  const width = header?.length ?? Math.max(2, ...rows.map((row) => row.length));
  const head = header ?? Array.from({ length: width }, (): Inline[] => []);
  return [rowLine(head), `|${' --- |'.repeat(width)}`, ...rows.map(rowLine)];
}

function rowLine(cells: readonly Inline[][]): string {
  return `| ${cells.map((cell) => writeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A picture is named by its largest file, which lies beside the text of the story. */
function pictureLine(
  { picture, credit, alt, caption }: Extract<Block, { type: 'picture' }>,
  house: House,
): string {
  const file = picture?.sources.at(-1)?.path.split('/').at(-1) ?? 'picture';
  const title = captionAndCredit(caption, credit, house);
  return `![${writePlain(alt)}](${file}${title === null ? '' : ` ${titleOf(title)}`})`;
}

/** Caption and credit as one text, in the form from which they are parted again. */
function captionAndCredit(caption: string | null, credit: Credit | null, house: House): string | null {
  if (credit === null) return caption;
  const forms = [credit.raw, credit.text].flatMap((line) =>
    caption === null ? [line] : [`${caption} ${line}`, `${caption} (${line})`, `${caption} / ${line}`],
  );
  const isSame = (form: string) => {
    const read = splitCaptionCredit(form, house);
    return (read.caption ?? '') === (caption ?? '') && read.credit?.text === credit.text;
  };
  return forms.find(isSame) ?? forms[0] ?? null;
}

/** The title of a link, in the quotation marks of Markdown. */
function titleOf(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
