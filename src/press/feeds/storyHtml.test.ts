import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '../../article/samples/anyArticle.ts';
import type { Article } from '../../article/schema.ts';
import { blockTexts } from '../../article/text.ts';
import { selectHtml, type HtmlElement } from '../samples/readHtml.ts';
import { storyHtml } from './storyHtml.ts';

const plain = 'p em strong h2 figure figcaption small span blockquote ul ol li table thead tbody tr th td';

/** The elements that a story may be made of, each with the attributes that it may have. */
const allowed = new Map([
  ...plain.split(' ').map((name): [string, string[]] => [name, []]),
  ['div', ['lang', 'dir']],
  ['a', ['href']],
  ['img', ['src', 'width', 'height', 'alt']],
]);

function htmlOf(article: Article): string {
  return storyHtml(article, { url: 'https://a.example/', labelOf: () => 'Correction' });
}

function elementsOf(html: string): HtmlElement[] {
  return selectHtml(html, 'body *');
}

/** The same article with a text of an attacker's at the end of each of its texts. */
function poison(article: Article): Article {
  const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)>"\' &lt;b&gt;';
  const texts = new Set(['value', 'heading', 'caption', 'alt', 'text', 'raw', 'label', 'title']);
  return JSON.parse(
    JSON.stringify(article, (key, value: unknown) =>
      texts.has(key) && typeof value === 'string' ? value + hostile : value,
    ),
  ) as Article;
}

describe('storyHtml', () => {
  it('makes nothing but plain elements of any article, whatever its texts are', () => {
    fc.assert(
      fc.property(anyArticle.map(poison), (article) => {
        for (const element of elementsOf(htmlOf(article))) {
          const attributes = [...element.attributes].map(({ name }) => name);
          expect([element.localName, allowed.get(element.localName)]).toEqual([
            element.localName,
            expect.arrayContaining(attributes),
          ]);
        }
      }),
    );
  });

  it('holds every text of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const shown = elementsOf(htmlOf(article))[0]?.textContent ?? '';
        for (const { heading, blocks } of article.sections) {
          expect(shown).toContain(heading ?? '');
          for (const block of blocks.filter(({ type }) => type !== 'picture'))
            for (const text of blockTexts(block)) expect(shown).toContain(text);
        }
        for (const { text } of article.corrections) expect(shown).toContain(text);
      }),
    );
  });

  it('makes every address whole', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const element of elementsOf(htmlOf(article))) {
          const address = element.getAttribute('src') ?? element.getAttribute('href');
          if (address !== null) expect([address, URL.canParse(address)]).toEqual([address, true]);
        }
      }),
    );
  });
});
