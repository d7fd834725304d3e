import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absolute } from '../../article/absolute.ts';
import { cropsOf } from '../../article/cropsOf.ts';
import { direction } from '../../article/language.ts';
import type { Article, Block, Correction, Credit, Inline, ListItem, Picture } from '../../article/schema.ts';
import { placeAndDate } from '../../article/text.ts';

export type StoryHtmlContext = {
  /** The address of the paper, null when it is not known. */
  url: string | null;
  /** What a correction is called, and when it was made: `Correction, May 5, 2025, 10:00`. */
  labelOf: (correction: Correction) => string;
};

/**
 * A story as plain HTML for whatever shows it outside the paper: cover, credit, text and corrections,
 * in elements that every reader keeps. It is made as a tree, so that no text of a story can be more
 * than text. Headline and authors are the caller's to give.
 */
export function storyHtml(article: Article, context: StoryHtmlContext): string {
  const { sections, dateline, facts, corrections, language, standfirst } = article;
  const blocks = sections.flatMap((section) => section.blocks);
  const opening = blocks.find(({ type }) => type === 'paragraph');
  const place = dateline === null ? [] : [h('span', placeAndDate(dateline)), ' — '];
  return toHtml(
    h('div', { lang: language, dir: direction(language) }, [
      standfirst === null ? null : h('p', h('em', standfirst)),
      ...coverFigure(article, context),
      ...(opening === undefined && place.length > 0 ? [h('p', place)] : []),
      ...sections.flatMap(({ heading, blocks: own }) => [
        heading === null ? null : h('h2', heading),
        ...own.flatMap((block) => [
          blockHtml(block, block === opening ? place : [], context),
          ...(block === blocks[0] && facts.length > 0 ? [factsHtml(facts)] : []),
        ]),
      ]),
      ...corrections.map((correction) =>
        h('p', [h('strong', context.labelOf(correction)), ' ', correction.text]),
      ),
    ]),
  );
}

function coverFigure({ cover }: Article, { url }: StoryHtmlContext): Element[] {
  if (cover === null) return [];
  const { picture, credit, focus } = cover;
  // Feed readers show no drawing that is not a bitmap: the crop of one is.
  const [crop] = picture === null ? [] : cropsOf(picture, focus);
  const isDrawing = picture?.sources.at(-1)?.type === 'image/svg+xml';
  const shown = isDrawing && crop !== undefined ? crop : null;
  return figure(picture, credit, picture?.caption ?? null, { url, shown });
}

type Shown = { width: number; height: number; path: string };

function figure(
  picture: Picture | null,
  credit: Credit | null,
  caption: string | null,
  { url, shown }: { url: string | null; shown: Shown | null },
): Element[] {
  const source = picture?.sources.at(-1);
  const image =
    shown ?? (picture === null || source === undefined ? null : { ...picture, path: source.path });
  const words = [
    ...(caption === null || caption === '' ? [] : [caption, ' ']),
    ...(credit === null ? [] : [h('small', creditLine(credit))]),
  ];
  if (image === null && words.length === 0) return [];
  const { path, width, height } = image ?? {};
  return [
    h('figure', [
      path === undefined
        ? null
        : h('img', { src: absolute(path, url), width, height, alt: picture?.alt ?? '' }),
      words.length === 0 ? null : h('figcaption', words),
    ]),
  ];
}

/** The credit as the page shows it: with the label that it was filed with, unless it still has one. */
function creditLine({ text, raw }: Credit): string {
  return /^[^/:：]{1,30}[:：]/.test(text) ? text : raw;
}

function factsHtml(facts: Article['facts']): Element {
  return h(
    'ul',
    facts.map(({ figure: number, unit, label }) =>
      h('li', [h('strong', unit === null ? number : `${number} ${unit}`), ` ${label}`]),
    ),
  );
}

function blockHtml(block: Block, opening: (Element | string)[], context: StoryHtmlContext): Element | null {
  switch (block.type) {
    case 'paragraph':
      return h('p', [...opening, ...inlineHtml(block.text)]);
    case 'quote':
      return h('blockquote', [
        ...block.paragraphs.map((text) => h('p', inlineHtml(text))),
        block.attribution === null ? null : h('p', inlineHtml(block.attribution)),
      ]);
    case 'pullquote':
      return h('blockquote', [
        h('p', inlineHtml(block.text)),
        block.attribution === null ? null : h('p', inlineHtml(block.attribution)),
      ]);
    case 'list':
      return listHtml(block.ordered ? 'ol' : 'ul', block.items);
    case 'table':
      return h('table', [
        block.header === null ? null : h('thead', rowHtml('th', block.header)),
        h(
          'tbody',
          block.rows.map((row) => rowHtml('td', row)),
        ),
      ]);
    case 'picture': {
      const { picture, credit, alt, caption } = block;
      const [found] = figure(picture, credit, caption, { ...context, shown: null });
      return found ?? (alt === '' ? null : h('p', alt));
    }
    case 'linkcard':
      return h('p', [
        h('a', { href: block.url }, block.title),
        block.description === null ? null : ` ${block.description}`,
      ]);
  }
}

function listHtml(list: 'ol' | 'ul', items: readonly ListItem[]): Element {
  return h(
    list,
    items.map(({ text, items: inner }) =>
      h('li', [...inlineHtml(text), inner.length === 0 ? null : listHtml(list, inner)]),
    ),
  );
}

function rowHtml(cell: 'th' | 'td', cells: readonly Inline[][]): Element {
  return h(
    'tr',
    cells.map((text) => h(cell, inlineHtml(text))),
  );
}

function inlineHtml(text: readonly Inline[]): (Element | string)[] {
  return text.map((inline) => {
    switch (inline.type) {
      case 'text':
        return inline.value;
      case 'link':
        return h('a', { href: inline.url }, inlineHtml(inline.text));
      case 'emphasis':
        return h('em', inlineHtml(inline.text));
      case 'strong':
        return h('strong', inlineHtml(inline.text));
    }
  });
}
