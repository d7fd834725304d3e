import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isLinkAddress, type Inline } from '../../article/schema.ts';
import { plainText } from '../../article/text.ts';
import { quoted, type Report } from '../report.ts';
import { isUnspaced } from './width.ts';

/**
 * Agencies use the marks of Markdown for other things, so only those that need a pair are read:
 * emphasis, links and pictures. Everything else stays the text it is: entities and tags too.
 */
const plainMarkdown = {
  disable: {
    null: [
      'codeIndented',
      'codeFenced',
      'headingAtx',
      'setextUnderline',
      'thematicBreak',
      'list',
      'blockQuote',
      'htmlFlow',
      'htmlText',
      'definition',
      'characterReference',
      'codeText',
      'hardBreakEscape',
    ],
  },
};

/** The marks that pairs are looked for among; finding them costs the square of their number. */
const marks = /[*_[\]<]/g;
const mostMarks = 400;
const longest = 50_000;

/** What a paragraph holds; `alone` is the only link or picture in it, when there is nothing else. */
export type ReadInline = {
  text: Inline[];
  alone: { type: 'link' | 'image'; url: string; title: string | null; text: string } | null;
};

/**
 * Reads the marks inside one paragraph that stands on one line. Links that a story may not have keep
 * their words, and the report says so; not one visible character is lost.
 */
export function readInline(source: string, line: number, report: Report): ReadInline {
  const text = source.trim();
  const count = text.match(marks)?.length ?? 0;
  if (count === 0 && !text.includes('\\')) return { text: toText(text), alone: null };
  if (count > mostMarks || text.length > longest) {
    report.warn(
      line,
      'the paragraph has too many marks of Markdown; they are shown as they stand',
      'Take them out, or split the paragraph.',
    );
    return { text: toText(text), alone: null };
  }
  const [paragraph, ...others] = fromMarkdown(text, { extensions: [plainMarkdown] }).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return { text: toText(text), alone: null };
  const [only, ...rest] = paragraph.children;
  if (rest.length === 0 && only?.type === 'image') {
    return {
      text: [],
      alone: { type: 'image', url: only.url, title: only.title ?? null, text: only.alt ?? '' },
    };
  }
  const inline = mergeRuns(toInline(paragraph.children, text, { line, report }));
  const isLink = rest.length === 0 && only?.type === 'link';
  return {
    text: inline,
    alone: isLink
      ? { type: 'link', url: only.url, title: only.title ?? null, text: plainText(inline) }
      : null,
  };
}

/** The words of one paragraph without its marks, for fields that hold a line of text. */
export function readPlain(source: string, line: number, report: Report): string {
  return plainText(readInline(source, line, report).text);
}

type Context = { line: number; report: Report };

function toInline(nodes: readonly PhrasingContent[], source: string, context: Context): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'emphasis' || node.type === 'strong') {
      const text = toInline(node.children, source, context);
      if (!isInsideWord(node, source)) return [{ type: node.type, text }];
      const mark = startOf(node);
      const length = node.type === 'strong' ? 2 : 1;
      const delimiter = source.slice(mark, mark + length);
      return [...toText(delimiter), ...text, ...toText(delimiter)];
    }
    if (node.type === 'link') return toLink(node, source, context);
    if (node.type === 'image') {
      context.report.warn(
        context.line,
        `the picture ${quoted(node.url)} stands inside a paragraph; its text is shown`,
        'Put it on a line of its own.',
      );
      return toText(node.alt ?? '');
    }
    return toText(unescape(sourceOf(node, source)));
  });
}

type LinkNode = Extract<PhrasingContent, { type: 'link' }>;

function toLink(node: LinkNode, source: string, context: Context): Inline[] {
  const filed = sourceOf(node, source);
  const isAutomatic = filed.startsWith('<');
  // <name@example.org> and [sic](AFP) are as likely a writer's own brackets.
  if (isAutomatic ? !/^<https?:/i.test(filed) : !/[:/#.]/.test(node.url)) return toText(filed);
  const text = isAutomatic ? toText(node.url) : toInline(node.children, source, context);
  if (text.length > 0 && isLinkAddress(node.url)) return [{ type: 'link', url: node.url, text }];
  context.report.warn(
    context.line,
    `the link to ${quoted(node.url)} was taken out; its words stay`,
    'Link to a whole address that begins with https:, http:, mailto: or tel:.',
  );
  return text.length > 0 ? text : toText(node.url);
}

/**
 * `f**k and s**t` or `2*3*4` are no emphasis, whatever Markdown says; in scripts without spaces a
 * mark inside a word is the only one there is.
 */
function isInsideWord(node: Nodes, source: string): boolean {
  return [source.charAt(startOf(node) - 1), source.charAt(endOf(node))].some(
    (neighbour) =>
      /[\p{L}\p{N}]/u.test(neighbour) && !isUnspaced(neighbour) && !/\p{Script=Hangul}/u.test(neighbour),
  );
}

/** A backslash takes the meaning from a mark that has one here, and stands for itself before all else. */
function unescape(text: string): string {
  return text.replace(/\\([*_[\]<>#!|-])/g, '$1');
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(startOf(node), endOf(node));
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function toText(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** The same text in as few runs as it takes. */
export function mergeRuns(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text') last.value += inline.value;
    else merged.push(inline.type === 'text' ? { ...inline } : { ...inline, text: mergeRuns(inline.text) });
  }
  return merged;
}
