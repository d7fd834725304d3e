import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCountryPage, parseTopicPage } from '../article/parseLists.ts';
import { sampleCopy, TemporaryPaper } from './samples/TemporaryPaper.ts';
import { WorkerPool } from './WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
});
afterEach(() => {
  paper.remove();
});
afterAll(() => pool.close());

function write(from: number, to: number): void {
  for (let story = from; story < to; story++) {
    const published = new Date(Date.UTC(2026, 0, 1) + story * 3_600_000).toISOString();
    paper.write(`story-${String(story).padStart(4, '0')}.txt`, sampleCopy(`Story ${story}`), {
      published,
      topics: ['sea'],
    });
  }
}

function topic(address: string) {
  return parseTopicPage(paper.json(`${address}index.json`));
}

describe('a topic’s archive', () => {
  it('counts from the oldest, and its pages stay as they are when stories come', async () => {
    write(0, 95);
    await paper.press();
    expect(topic('/topics/sea/')).toMatchObject({ page: null, older: '/topics/sea/2/', newer: null });
    expect(topic('/topics/sea/').stories).toHaveLength(35);
    expect(topic('/topics/sea/1/').stories.at(-1)?.slug).toBe('story-0000');
    expect(topic('/topics/sea/1/')).toMatchObject({ page: 1, older: null, newer: '/topics/sea/2/' });
    const before = paper.files();
    write(95, 125);
    await paper.press();
    for (const page of ['/topics/sea/1/', '/topics/sea/2/']) {
      expect(paper.text(`${page}index.json`)).toBe(before.get(`${page}index.json`));
      expect(paper.text(`${page}index.html`)).toBe(before.get(`${page}index.html`));
    }
    expect(topic('/topics/sea/3/').stories).toHaveLength(30);
    expect(topic('/topics/sea/').older).toBe('/topics/sea/3/');
  });

  it('leads from its newest page to the head until there is a next one', async () => {
    write(0, 60);
    await paper.press();
    expect(topic('/topics/sea/1/').newer).toBe('/topics/sea/2/');
    expect(paper.json('/topics/sea/2/index.json')).toEqual({ schema: 1, moved: '/topics/sea/' });
    expect(paper.json('/routes.json')).toMatchObject({ moved: { '/topics/sea/2/': '/topics/sea/' } });
    write(60, 90);
    await paper.press();
    expect(topic('/topics/sea/2/').stories).toHaveLength(30);
  });

  it('keeps a gap where a story was withdrawn', async () => {
    write(0, 95);
    await paper.press();
    paper.write('story-0003.txt', sampleCopy('Story 3'), { topics: ['sea'], status: 'withheld' });
    await paper.press();
    expect(topic('/topics/sea/1/').stories).toHaveLength(29);
    expect(topic('/topics/sea/2/').stories).toHaveLength(30);
  });

  it('takes as many files for one more story whatever has been published before', async () => {
    write(0, 65);
    await paper.press();
    write(65, 66);
    const few = (await paper.press()).done.written;
    write(66, 155);
    await paper.press();
    write(155, 156);
    const many = (await paper.press()).done.written;
    expect(many).toBe(few);
  });
});

describe('a country’s archive', () => {
  it('stays as it is when another town joins, which the head shows', async () => {
    for (let story = 0; story < 65; story++) dispatch(story, 'Lisbon, Portugal');
    await paper.press();
    const before = paper.text('/places/pt/1/index.json');
    expect(parseCountryPage(JSON.parse(before))).toMatchObject({
      page: 1,
      total: null,
      places: [],
      map: null,
    });
    dispatch(65, 'Porto, Portugal');
    await paper.press();
    expect(paper.text('/places/pt/1/index.json')).toBe(before);
    const head = parseCountryPage(paper.json('/places/pt/index.json'));
    expect(head.places.map(({ place, total }) => [place.name, total])).toEqual([
      ['Lisbon', 65],
      ['Porto', 1],
    ]);
    expect(head).toMatchObject({ total: 66, page: null });
    expect(head.places.every(({ mark }) => mark !== null)).toBe(true);
    expect(head.map).not.toBeNull();
  });
});

describe('the list of changes', () => {
  it('is paged from the oldest and never cut off', async () => {
    write(0, 230);
    await paper.press();
    type List = { sequence: number; changes: { sequence: number }[]; older: string | null };
    const seen: number[] = [];
    let next: string | null = '/changes.json';
    while (next !== null) {
      const list: List = paper.json<List>(next);
      seen.push(...list.changes.map(({ sequence }) => sequence));
      next = list.older;
    }
    expect(seen).toEqual(Array.from({ length: 230 }, (_, index) => 230 - index));
  });
});

function dispatch(story: number, town: string): void {
  paper.write(`s${story}.txt`, sampleCopy(`Story ${story}`).replace('Lisbon, Portugal', town), {
    published: new Date(Date.UTC(2026, 0, 1) + story * 3_600_000).toISOString(),
  });
}
