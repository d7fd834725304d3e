import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderMissing, renderMoved, renderPage } from './render.tsx';
import { sampleFront, sampleTopicPage } from './samples/sampleLists.ts';
import { samplePaper as paper } from './samples/samplePaper.ts';
import { paragraph, sampleNotice, sampleStory } from './samples/sampleStory.ts';

const template =
  '<!doctype html><html lang="en"><head><!--head--><script type="module" src="/assets/boot.js"></script></head>' +
  '<body><div id="root"><!--app--></div><!--data--></body></html>';
const path = '/stories/lighthouse-lit-again/';

function draw(story: Parameters<typeof sampleStory>[0] = {}): string {
  return renderPage({ path, data: sampleStory(story), paper, template });
}

function dataOf(html: string): string {
  return /<script type="application\/json" id="dateline-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => {
    throw new Error('a page that is drawn asks for nothing');
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('renderPage', () => {
  it('gives the same bytes for the same page, whatever was drawn between', () => {
    const first = draw();
    renderPage({ path: '/', data: sampleFront(), paper: { ...paper, language: 'ar' }, template });
    expect(draw()).toBe(first);
  });

  it('gives the same bytes at another time and in another time zone', () => {
    const first = draw();
    vi.useFakeTimers({ now: new Date('2031-01-01') });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(draw()).toBe(first);
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('is complete without a script', () => {
    const html = draw();
    const page = html.slice(0, html.indexOf('<script type="application/json"'));
    for (const text of [
      'Lighthouse is lit again after eleven years',
      'Porto, Portugal, May 4',
      'It took two winters.',
      'Rui Pinho / Tide',
      'The lens has twelve panels, not ten.',
      '<time dateTime="2025-05-04T18:20:00Z">May 4, 2025, 19:20 GMT+1</time>',
    ])
      expect(page).toContain(text);
  });

  it('puts the tags of the page into the head and nothing of them into the body', () => {
    const [head = '', body = ''] = draw().split('</head>');
    for (const tag of [
      '<title>Lighthouse is lit again after eleven years · The Harbour Post</title>',
      '<meta property="og:title" content="Lighthouse is lit again after eleven years"/>',
      '<meta name="robots" content="max-image-preview:large"/>',
      '<meta name="description" content="Keepers mended the lens by hand.">',
      '<link rel="canonical" href="https://harbour.example/stories/lighthouse-lit-again/">',
    ])
      expect(head).toContain(tag);
    expect(body).not.toMatch(/<title|<meta|<link/);
  });

  it.each([
    [
      'a story in its own language',
      sampleStory({ language: 'ar' }),
      '<html lang="ar" dir="rtl" data-edition="1">',
    ],
    [
      'a notice in the paper’s',
      { ...sampleNotice(), language: 'ar' },
      '<html lang="en" dir="ltr" data-edition="1">',
    ],
  ])('marks %s', (_, data, tag) => {
    expect(renderPage({ path, data, paper, template })).toContain(tag);
  });

  it('keeps every text inside its element, even one that would close a script', () => {
    const headline = '</script><script>alert("1")</script>';
    const html = draw({ headline, standfirst: 'before\u2028after\u2029<!--' });
    // The template's, the data's, the story's and the trail's.
    expect(html.match(/<script/g)).toHaveLength(4);
    const data = dataOf(html);
    expect(data).not.toMatch(/[<\u2028\u2029]/);
    const { queries } = JSON.parse(data) as {
      queries: [unknown, { headline: string; standfirst: string }][];
    };
    expect(queries[0]?.[1].headline).toBe(headline);
    expect(queries[0]?.[1].standfirst).toBe('before\u2028after\u2029<!--');
  });

  it('keeps patterns of the replacement language as they are', () => {
    expect(draw({ headline: "Costs $& and $1 and $' more" })).toMatch(
      /<h1 [^>]*>Costs \$&amp; and \$1 and \$&#x27; more<\/h1>/,
    );
  });

  it('dates the data by its newest update, without a clock', () => {
    expect(dataOf(draw())).toContain('"at":"2025-05-05T09:00:00.000Z"');
  });

  it('carries what Intl said of this page, and of no other', () => {
    renderPage({ path: '/', data: sampleFront(), paper, template });
    const { answers } = JSON.parse(dataOf(draw({ related: [] }))) as { answers: [string, string][] };
    expect(answers.map(([, answer]) => answer).sort()).toEqual([
      '\u001f and \u001f',
      '2 minutes to read',
      'May 4, 2025, 19:20 GMT+1',
      'May 5, 2025, 10:00 GMT+1',
      'May 5, 2025, 10:00 GMT+1',
      'Portugal',
      'العربية',
    ]);
  });

  it('opens the story with its dateline once, at the head of the first paragraph', () => {
    const html = draw();
    expect(html).toMatch(
      /<p id="p-1"><span[^>]*>Porto, Portugal, May 4<\/span><span[^>]*> — <\/span>The light/,
    );
    expect(html.slice(0, html.indexOf('</main>')).split('Porto, Portugal, May 4')).toHaveLength(2);
  });

  it('gives the dateline a paragraph of its own in a story without paragraphs', () => {
    expect(draw({ sections: [] })).toMatch(/<p><span[^>]*>Porto, Portugal, May 4<\/span>/);
  });

  it('shows a credit whose picture never came', () => {
    const credit = { raw: 'Photo: A / B', text: 'A / B', kind: 'photo' as const, parts: [] };
    const html = draw({ cover: { picture: null, credit, focus: null } });
    expect(html).toMatch(
      /<figure[^>]*><figcaption><small[^>]*>Photo: A \/ B<\/small><\/figcaption><\/figure>/,
    );
  });

  it('has no word in a class or id that a reader view acts on', () => {
    const names = [...draw().matchAll(/ (?:class|id)="([^"]*)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect(name).not.toMatch(
        /byline|author|dateline(?!-data)|banner|foot|header|related|extra|social|sponsor/,
      );
  });

  it('keeps every section and block by its id, in order', () => {
    const story = sampleStory({
      sections: [
        { id: 's-a', heading: 'One', blocks: [paragraph('p-a', 'First.'), paragraph('p-b', 'Second.')] },
      ],
    });
    const html = renderPage({ path, data: story, paper, template });
    expect([...html.matchAll(/ id="([sp]-\w+)"/g)].map(([, id]) => id)).toEqual(['s-a', 'p-a', 'p-b']);
  });

  it('refuses an address that no page has', () => {
    expect(() => renderPage({ path: 'no/slash', data: sampleTopicPage(), paper, template })).toThrow(
      /no route/,
    );
  });
});

describe('renderMissing', () => {
  it('is one page for all addresses, kept out of search', () => {
    const html = renderMissing({ paper, template });
    expect(html).toContain('There is no page at this address');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toMatch(/canonical|aria-current/);
    expect(JSON.parse(dataOf(html))).toMatchObject({ isMissing: true, queries: [] });
  });
});

describe('renderMoved', () => {
  it('leads on without a script', () => {
    const html = renderMoved({ to: '/stories/new-name/', paper, template });
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/stories/new-name/">');
    expect(html).toContain('<link rel="canonical" href="https://harbour.example/stories/new-name/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<a href="/stories/new-name/">');
    expect(html).not.toContain('<script');
  });

  it('keeps an address inside its attribute', () => {
    const html = renderMoved({ to: '/"><script>', paper: { ...paper, url: null }, template });
    expect(html).not.toContain('<script');
  });
});
