import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseStoryPage } from '../../src/article/parse.ts';
import { blockTexts, placeAndDate } from '../../src/article/text.ts';

/** The page's whole style, as a hand would write it: the paper's three faces, one measure, one picture. */
const look = `
body{max-width:36rem;margin:0 auto;padding:1rem;font:400 1.125rem/1.55 text,Georgia,serif;color:#16181c;background:#fff}
header{font:600 .875rem/1.4 sans,system-ui,sans-serif;border-bottom:1px solid}
h1{font:700 2.25rem/1.1 display,Times,serif;margin:1rem 0 .5rem}
h2{font:700 1.375rem/1.25 display,Times,serif;margin:2rem 0 .5rem}
figure{margin:1rem 0}img{display:block;width:100%;height:auto;background:#ddd}
figcaption{font:400 .8125rem/1.4 sans,system-ui,sans-serif}a{color:inherit}`;

/**
 * The least that a page with this story could be, from the data and the pressed page of the story: its
 * texts, its picture in the same sizes and its faces, with one inline style and no script.
 *
 * Gives the document and its style, whose hash the edition's policy has to name.
 */
export function limitPage(data: unknown, pressed: string, next: string): { html: string; style: string } {
  const story = parseStoryPage(data);
  if (story.status === 'canceled') throw new Error(`${story.slug} is withdrawn: choose another story`);
  const faces = [...pressed.matchAll(/<link rel="preload"[^>]+as="font"[^>]*>/g)].join('');
  const style = `${fontFaces(pressed)}${look}`;
  const picture = /<picture>.*?<\/picture>/.exec(pressed)?.[0] ?? '';
  const { dateline, headline, standfirst, byline, sections, cover } = story;
  const body = renderToStaticMarkup(
    h(
      'body',
      null,
      h('header', null, h('a', { href: '/' }, 'Dateline')),
      h('h1', null, headline),
      h('p', null, standfirst),
      h('p', null, byline.map(({ name }) => name).join(', ')),
      h(
        'figure',
        null,
        h('span', { dangerouslySetInnerHTML: { __html: picture } }),
        h('figcaption', null, cover?.picture?.caption, ' ', cover?.credit?.text),
      ),
      dateline === null ? null : h('p', null, placeAndDate(dateline)),
      sections.map(({ id, heading, blocks }) => [
        heading === null ? null : h('h2', { key: id }, heading),
        blocks.flatMap((block) =>
          blockTexts(block).map((text, index) => h('p', { key: `${block.id} ${index}` }, text)),
        ),
      ]),
      h('p', null, h('a', { href: next }, 'The next story')),
    ),
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${renderToStaticMarkup(headline)}</title>${faces}<style>${style}</style>`;
  return { html: `<!doctype html><html lang="${story.language}"><head>${head}</head>${body}</html>`, style };
}

/** The rules of the faces that the pressed page preloads, under the names that the limit's style uses. */
function fontFaces(pressed: string): string {
  return ['display', 'text', 'sans']
    .map((name) => {
      const file = new RegExp(`/assets/${name}-[\\w-]+\\.woff2`).exec(pressed)?.[0];
      if (file === undefined) throw new Error(`the pressed page names no file for the face ${name}`);
      return `@font-face{font-family:${name};src:url(${file}) format("woff2");font-weight:100 900;font-display:optional}`;
    })
    .join('');
}
