import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorrectionsPage } from '../../article/listPages.ts';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
});
afterEach(() => {
  paper.remove();
});
afterAll(() => pool.close());

const facts = { published: '2026-11-20T09:00:00Z', topics: ['sea'] };
const files = ['feed.xml', 'atom.xml', 'feed.json'];

/** The three feeds of a page, as another library reads them. */
function read(page: string) {
  return {
    rss: parseRssFeed(paper.text(`${page}feed.xml`)),
    atom: parseAtomFeed(paper.text(`${page}atom.xml`)),
    json: parseJsonFeed(paper.text(`${page}feed.json`)),
  };
}

/** What each feed of a page calls its entries. */
function idsIn(page: string): (string | undefined)[][] {
  const { rss, atom, json } = read(page);
  return [
    (rss.items ?? []).map(({ guid }) => guid?.value),
    (atom.entries ?? []).map(({ id }) => id),
    (json.items ?? []).map(({ id }) => id),
  ];
}

describe('feeds', () => {
  it('lie beside the front page, each topic, each country and each place', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    for (const page of ['/', '/topics/sea/', '/places/pt/', '/places/pt/lisbon/', '/corrections/'])
      expect(files.filter((file) => !paper.has(page + file))).toEqual([]);
    expect(read('/topics/sea/').rss.title).toBe('The sea · Dateline');
    expect(read('/places/pt/lisbon/').json.home_page_url).toBe('https://beacon.example/places/pt/lisbon/');
  });

  it('hold the whole story, its writers, its topics and its times', async () => {
    paper.write('lamp.txt', sampleCopy('Fire & <light> over "Lisbon"'), {
      ...facts,
      byline: ['Ana Exemplo', 'Tom Probe'],
      standfirst: 'Eleven winters & counting.',
      language: 'en-GB',
    });
    await paper.press();
    const { rss, atom, json } = read('/');
    const [item] = rss.items ?? [];
    expect(item).toMatchObject({
      title: 'Fire & <light> over "Lisbon"',
      link: 'https://beacon.example/stories/lamp/',
      description: 'Eleven winters & counting.',
      pubDate: 'Fri, 20 Nov 2026 09:00:00 GMT',
      categories: [{ name: 'The sea' }],
      dc: { creators: ['Ana Exemplo', 'Tom Probe'] },
    });
    const [entry] = atom.entries ?? [];
    expect(entry).toMatchObject({
      title: { value: 'Fire & <light> over "Lisbon"' },
      published: '2026-11-20T09:00:00Z',
      updated: '2026-11-20T09:00:00Z',
      authors: [{ name: 'Ana Exemplo' }, { name: 'Tom Probe' }],
    });
    expect(json.items?.[0]).toMatchObject({
      url: 'https://beacon.example/stories/lamp/',
      date_published: '2026-11-20T09:00:00Z',
      language: 'en-GB',
      tags: ['The sea'],
    });
    const html = json.items?.[0]?.content_html ?? '';
    expect(item?.content?.encoded).toBe(html);
    expect(entry?.content).toMatchObject({ value: html, type: 'html' });
    for (const part of [
      '<div lang="en-GB" dir="ltr">',
      '<p><em>Eleven winters &#x26; counting.</em></p>',
      '<p><span>Lisbon, Portugal</span> — The harbour office said',
      'they mean to go on.</p>',
      '<figcaption><small>Photo: Ana Exemplo / Farol</small></figcaption>',
    ])
      expect(html).toContain(part);
  });

  it('call a story the same in every form, whatever becomes of its headline and its slug', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    const before = idsIn('/');
    expect(before[0]?.[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(before[1]).toEqual(before[0]);
    expect(before[2]).toEqual(before[0]);
    paper.write('lamp.txt', sampleCopy('The lamp goes out'), { ...facts, slug: 'dark' });
    paper.config = { ...paper.config, url: 'https://moved.example/' };
    await paper.press();
    expect(idsIn('/')).toEqual(before);
    expect(read('/').rss.items?.[0]?.link).toBe('https://moved.example/stories/dark/');
  });

  it('change only when a story does', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    const before = paper.text('/atom.xml');
    paper.build = { ...paper.build, id: 'second' };
    await paper.press({ now: '2026-12-01T12:00:00Z' });
    expect(paper.text('/atom.xml')).toBe(before);
    paper.write('lamp.txt', sampleCopy('The lamp burns on!'), { ...facts, change: 'minor' });
    await paper.press({ now: '2026-12-02T12:00:00Z' });
    expect(read('/').atom.entries?.[0]).toMatchObject({
      title: { value: 'The lamp burns on!' },
      updated: '2026-11-20T09:00:00Z',
    });
    paper.write('lamp.txt', sampleCopy('The lamp goes out'), facts);
    await paper.press({ now: '2026-12-03T12:00:00Z' });
    expect(read('/').atom).toMatchObject({
      updated: '2026-12-03T12:00:00Z',
      entries: [{ updated: '2026-12-03T12:00:00Z' }],
    });
  });

  it('of other topics and places stay as they are', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    paper.write('hill.txt', sampleCopy('The hill').replace('Lisbon, Portugal', 'Vienna, Austria'), {
      ...facts,
      topics: ['hills'],
    });
    await paper.press();
    paper.write('more.txt', sampleCopy('Another lamp'), facts);
    const { events } = await paper.press({ since: 3 });
    const written = events.filter(({ event }) => event === 'file').map(({ path }) => path);
    expect(written).toContain('/topics/sea/feed.xml');
    expect(written).toContain('/places/pt/lisbon/atom.xml');
    expect(written.filter((path) => /hills|\/at\/|corrections/.test(String(path)))).toEqual([]);
  });

  it('hold the newest twenty', async () => {
    for (let story = 10; story < 35; story++)
      paper.write(`s${story}.txt`, sampleCopy(`Story ${story}`), {
        ...facts,
        published: `2026-11-20T09:${story}:00Z`,
      });
    await paper.press();
    for (const ids of idsIn('/topics/sea/')) expect(new Set(ids).size).toBe(20);
    expect(read('/topics/sea/').rss.items?.[0]?.title).toBe('Story 34');
  });
});

describe('a story that is taken back', () => {
  it.each(['canceled', 'withheld'])(
    'leaves the feeds when it is %s, and readers are told to drop it',
    async (status) => {
      paper.write('lamp.txt', sampleCopy('The lamp burns on', 'Quenchlore'), facts);
      paper.write('other.txt', sampleCopy('Another story'), facts);
      await paper.press();
      const [both] = idsIn('/');
      paper.write('lamp.txt', sampleCopy('The lamp burns on', 'Quenchlore'), { ...facts, status });
      await paper.press({ now: '2026-11-25T12:00:00Z' });
      expect(paper.filesWith('Quenchlore')).toEqual([]);
      const [left] = idsIn('/');
      expect(left).toHaveLength(1);
      const gone = both?.find((id) => !left?.includes(id));
      for (const page of ['/', '/topics/sea/', '/places/pt/lisbon/'])
        expect(paper.text(`${page}atom.xml`)).toContain(
          `<at:deleted-entry ref="${gone}" when="2026-11-25T12:00:00Z"/>`,
        );
      expect(read('/').atom.updated).toBe('2026-11-25T12:00:00Z');
    },
  );

  describe('and was the only one of its place', () => {
    const hill = sampleCopy('The hill').replace('Lisbon, Portugal', 'Vienna, Austria');
    const page = '/places/at/vienna/';

    it.each(['canceled', 'withheld'])('leaves the feeds that say so when it is %s', async (status) => {
      paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
      paper.write('hill.txt', hill, { ...facts, topics: ['hills'] });
      await paper.press();
      const [[id] = []] = idsIn(page);
      paper.write('hill.txt', hill, { ...facts, status });
      await paper.press({ now: '2026-11-25T12:00:00Z' });
      for (const list of [page, '/places/at/', '/topics/hills/']) {
        expect(paper.has(`${list}index.html`)).toBe(false);
        expect(paper.has(`${list}index.json`)).toBe(false);
        expect(idsIn(list)).toEqual([[], [], []]);
        expect(paper.text(`${list}atom.xml`)).toContain(
          `<at:deleted-entry ref="${id}" when="2026-11-25T12:00:00Z"/>`,
        );
        expect(read(list)).toMatchObject({
          rss: { title: 'Dateline', link: 'https://beacon.example/' },
          json: { title: 'Dateline', home_page_url: 'https://beacon.example/' },
        });
      }
      expect(paper.filesWith('Vienna')).toEqual([]);
      const before = paper.text(`${page}atom.xml`);
      paper.build = { ...paper.build, id: 'second' };
      await paper.press({ now: '2027-11-25T12:00:00Z' });
      expect(paper.text(`${page}atom.xml`)).toBe(before);
    });

    it('leaves them until there is another', async () => {
      paper.write('hill.txt', hill, facts);
      paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
      await paper.press();
      paper.write('hill.txt', hill, { ...facts, status: 'canceled' });
      await paper.press();
      paper.write('river.txt', hill.replace('The hill', 'The river'), facts);
      await paper.press();
      expect(paper.has(`${page}index.html`)).toBe(true);
      expect(read(page).rss).toMatchObject({
        title: 'Vienna · Dateline',
        link: `https://beacon.example${page}`,
        items: [{ title: 'The river' }],
      });
      expect(paper.text(`${page}atom.xml`)).toContain('at:deleted-entry');
    });

    it('takes them along when it goes elsewhere', async () => {
      paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
      paper.write('hill.txt', hill, facts);
      await paper.press();
      paper.write('hill.txt', sampleCopy('The hill'), facts);
      await paper.press();
      expect(files.filter((file) => paper.has(page + file))).toEqual([]);
    });
  });
});

describe('corrections', () => {
  const corrections = [
    { date: '2026-11-22T10:00:00Z', kind: 'correction', text: 'The lamp is green, not red.' },
  ];

  it('are on a page and in a feed of their own, and go with their story', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, corrections });
    paper.write('killed.txt', sampleCopy('A bad story'), facts);
    await paper.press();
    paper.write('killed.txt', sampleCopy('A bad story'), { ...facts, status: 'canceled' });
    await paper.press({ now: '2026-11-25T12:00:00Z' });
    expect(paper.json('/corrections/index.json')).toEqual({
      schema: 1,
      entries: [
        {
          path: '/stories/killed/',
          language: 'en',
          headline: null,
          kind: 'withdrawal',
          date: '2026-11-25T12:00:00Z',
          text: null,
        },
        {
          path: '/stories/lamp/',
          language: 'en',
          headline: 'The lamp burns on',
          kind: 'correction',
          date: '2026-11-22T10:00:00Z',
          text: 'The lamp is green, not red.',
        },
      ],
      hasOlder: false,
    });
    expect(read('/corrections/').rss.items?.map(({ title, description }) => [title, description])).toEqual([
      ['Withdrawn', 'Taken back'],
      ['correction, 2026-11-22T10:00:00Z: The lamp burns on', 'The lamp is green, not red.'],
    ]);
    const id = read('/corrections/').atom.entries?.[1]?.id;
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, corrections, status: 'withheld' });
    await paper.press({ now: '2026-11-26T12:00:00Z' });
    expect(paper.filesWith('green, not red')).toEqual([]);
    expect(paper.text('/corrections/atom.xml')).toContain(`ref="${id}" when="2026-11-26T12:00:00Z"`);
  });

  it.each([200, 201])(
    'say on their page whether there are older ones than it holds, with %i',
    async (made) => {
      const many = Array.from({ length: made }, (_, index) => ({
        date: new Date(Date.parse('2026-11-20T10:00:00Z') + index * 60_000).toISOString(),
        kind: 'correction',
        text: `Change ${index}.`,
      }));
      paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, corrections: many });
      await paper.press();
      const { entries, hasOlder } = paper.json<CorrectionsPage>('/corrections/index.json');
      expect([entries.length, hasOlder, entries[0]?.text]).toEqual([200, made > 200, `Change ${made - 1}.`]);
    },
  );

  it('have a page while there are none', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    expect(paper.json('/corrections/index.json')).toEqual({ schema: 1, entries: [], hasOlder: false });
    expect(read('/corrections/').atom.entries ?? []).toEqual([]);
  });
});
