import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  parseCountryPage,
  parseFrontPage,
  parsePlacePage,
  parsePlacesPage,
  parseTopicPage,
} from '../article/parseLists.ts';
import { parseStoryPage } from '../article/parse.ts';
import { mapPath } from '../article/paths.ts';
import { sampleCopy, TemporaryPaper } from './samples/TemporaryPaper.ts';
import { Reporter } from './Reporter.ts';
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

const facts = { published: '2026-11-20T09:00:00Z', topics: ['sea'] };

describe('press', () => {
  it('publishes plain copy on its own page, on the front page and under its topic and place', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    const { code, done } = await paper.press();
    expect(code).toBe(0);
    expect(done).toMatchObject({ published: 1, skipped: 0 });
    const story = parseStoryPage(paper.json('/stories/lamp/index.json'));
    expect(story).toMatchObject({
      headline: 'The lamp burns on',
      version: 1,
      published: '2026-11-20T09:00:00Z',
    });
    expect(paper.text('/stories/lamp/index.html')).toContain('Kettlewick');
    expect(parseFrontPage(paper.json('/index.json')).stories[0]?.slug).toBe('lamp');
    expect(parseTopicPage(paper.json('/topics/sea/index.json')).topic).toMatchObject({
      name: 'The sea',
      ink: 'climate',
    });
    const pages = ['/places/', '/places/pt/', '/places/pt/lisbon/', '/topics/', '/about/'];
    expect(pages.filter((page) => !paper.has(`${page}index.html`))).toEqual([]);
  });

  it('writes nothing in a second run', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    const { code, done } = await paper.press({ now: '2026-11-25T12:00:00Z' });
    expect(code).toBe(0);
    expect(done).toMatchObject({ published: 0, updated: 0, written: 0, removed: 0 });
  });

  it('gives the same bytes for the same copy', async () => {
    for (let story = 0; story < 8; story++) paper.write(`s${story}.txt`, sampleCopy(`Story ${story}`), facts);
    await paper.press();
    const other = new TemporaryPaper(pool);
    for (let story = 7; story >= 0; story--)
      other.write(`s${story}.txt`, sampleCopy(`Story ${story}`), facts);
    await other.press();
    expect(other.files()).toEqual(paper.files());
    other.remove();
  });

  it('skips a bad story, says why each time, and publishes the rest', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    paper.write('empty.txt', '');
    for (const expected of [1, 0]) {
      const { code, events, done } = await paper.press();
      expect(code).toBe(3);
      expect(done).toMatchObject({ published: expected, skipped: 1 });
      expect(events.find(({ event }) => event === 'skipped')).toMatchObject({ file: 'empty.txt', line: 1 });
    }
  });

  it('says with 1 that there is nothing to publish', async () => {
    expect((await paper.press()).code).toBe(1);
    paper.write('empty.txt', '\n\n');
    expect((await paper.press()).code).toBe(1);
  });

  it('warns of a picture that is missing in every run until it is there', async () => {
    const warnings = async () => {
      const { events } = await paper.press();
      return events
        .filter(({ event }) => event === 'warning')
        .map(({ file, message }) => `${String(file)}: ${String(message)}`);
    };
    const warning =
      'lamp.txt: lamp.svg: there is no such picture, so the story runs without it; put it beside the copy, or correct the name';
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'), { cover: 'lamp.svg' });
    expect(await warnings()).toEqual([warning]);
    expect(await warnings()).toEqual([warning]);
    paper.write('quay.txt', sampleCopy('Quay opens'));
    expect(await warnings()).toEqual([warning]);
    paper.write(
      'lamp.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path d="M0 0h60v40z"/></svg>',
    );
    expect(await warnings()).toEqual([]);
  });

  it('keeps the last good version of a story whose copy breaks', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    paper.write('lamp.txt', '');
    expect((await paper.press()).code).toBe(3);
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ headline: 'The lamp burns on' });
  });

  it('counts a new version for an edit and tells the readers’ copies of it', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    const corrections = [
      { date: '2026-11-24T10:00:00Z', kind: 'correction', text: 'The lamp is green, not red.' },
    ];
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, corrections });
    await paper.press();
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({
      version: 2,
      updated: '2026-11-24T12:00:00Z',
    });
    const { changes } = paper.json<{ changes: unknown[] }>('/changes.json');
    expect(changes[0]).toMatchObject({
      sequence: 2,
      path: '/stories/lamp/',
      version: 2,
      kind: 'correction',
      note: 'The lamp is green, not red.',
    });
  });

  it('keeps quiet about a minor change', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    paper.write('lamp.txt', sampleCopy('The lamp burns on!'), { ...facts, change: 'minor' });
    await paper.press();
    expect(paper.json('/changes.json')).toMatchObject({ sequence: 1 });
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({
      version: 2,
      updated: '2026-11-20T09:00:00Z',
    });
  });

  it('draws every page again for another config without a new version of any story', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    paper.config = { ...paper.config, name: 'The Beacon' };
    const { done } = await paper.press();
    expect(done).toMatchObject({ updated: 0 });
    expect(paper.text('/stories/lamp/index.html')).toContain('The Beacon');
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ version: 1 });
    expect(paper.json('/changes.json')).toMatchObject({ sequence: 1 });
  });

  it('gives twins slugs of their own and says so', async () => {
    paper.write('a/lamp.txt', sampleCopy('One lamp'), facts);
    paper.write('b/lamp.txt', sampleCopy('Another lamp'), facts);
    const { code, events } = await paper.press();
    expect(code).toBe(0);
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ headline: 'One lamp' });
    expect(paper.json('/stories/lamp-2/index.json')).toMatchObject({ headline: 'Another lamp' });
    expect(events.find(({ event }) => event === 'warning')).toMatchObject({ file: 'b/lamp.txt' });
  });

  it('lets one file only have a story', async () => {
    paper.write('a.txt', sampleCopy('One lamp'), { ...facts, id: 'lamp' });
    paper.write('b.txt', sampleCopy('Another lamp'), { ...facts, id: 'lamp' });
    const { code, events } = await paper.press();
    expect(code).toBe(3);
    expect(events.find(({ event }) => event === 'skipped')).toMatchObject({ file: 'b.txt' });
    paper.forget('a.txt');
    expect((await paper.press()).code).toBe(0);
    expect(paper.json('/stories/a/index.json')).toMatchObject({ headline: 'Another lamp' });
  });

  it('leaves a redirect where a slug was', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, slug: 'winter-lamp' });
    await paper.press();
    expect(paper.has('/stories/winter-lamp/index.html')).toBe(true);
    expect(paper.text('/stories/lamp/index.html')).toContain('moved to /stories/winter-lamp/');
    expect(paper.json('/stories/lamp/index.json')).toEqual({ schema: 1, moved: '/stories/winter-lamp/' });
    expect(paper.json('/routes.json')).toMatchObject({
      moved: { '/stories/lamp/': '/stories/winter-lamp/' },
    });
    expect(parseFrontPage(paper.json('/index.json')).stories[0]?.slug).toBe('winter-lamp');
  });

  it('writes what hosts must know of moved, canceled and withheld stories', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    paper.write('killed.txt', sampleCopy('A canceled story'), facts);
    paper.write('gone.txt', sampleCopy('A withheld story'), facts);
    await paper.press();
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, slug: 'winter-lamp' });
    paper.write('killed.txt', sampleCopy('A canceled story'), { ...facts, status: 'canceled' });
    paper.write('gone.txt', sampleCopy('A withheld story'), { ...facts, slug: 'secret', status: 'withheld' });
    await paper.press();
    expect(paper.text('/_redirects')).toBe('/stories/lamp/ /stories/winter-lamp/ 301\n');
    expect(paper.text('/_headers')).toContain(
      '/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
    );
    const maps = readFileSync(`${paper.out}.nginx/http.conf`, 'utf8');
    expect(maps).toContain('"/stories/lamp/" "/stories/winter-lamp/";');
    expect(maps).toContain('"/stories/killed/" "1";');
    expect(maps).not.toMatch(/gone\/|secret/);
    expect(readFileSync(`${paper.out}.nginx/server.conf`, 'utf8')).toContain('error_page 410');
  });

  it('keeps a story whose copy has gone, says so, and withholds it when it is told to', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on', 'Quenchlore'), facts);
    paper.write('other.txt', sampleCopy('Another story'), facts);
    await paper.press();
    paper.forget('lamp.txt');
    const kept = await paper.press();
    expect(kept.code).toBe(0);
    expect(kept.events.filter(({ event }) => event === 'warning')).toHaveLength(1);
    expect(paper.has('/stories/lamp/index.html')).toBe(true);
    expect((await paper.press({ prune: true })).done).toMatchObject({ withdrawn: 1 });
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(paper.has('/stories/lamp')).toBe(false);
  });

  it('lists the files that a sync tool has to send', async () => {
    for (const name of ['a', 'b', 'c']) paper.write(`${name}.txt`, sampleCopy(name), facts);
    await paper.press();
    paper.write('d.txt', sampleCopy('d'), facts);
    const { events } = await paper.press({ since: 4 });
    const files = events.filter(({ event }) => event === 'file').map((event) => event.path);
    expect(files).toContain('/stories/d/index.html');
    expect(files).toContain('/changes.json');
    expect(files).not.toContain('/stories/a/index.html');
  });
});

describe('what a press tells', () => {
  it('names no story before the edition holds it', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    const told: string[] = [];
    const reporter = new Reporter({
      json: true,
      out: { write: (line) => told.push(line) },
      err: { write: () => 0 },
    });
    // A file stands where the story's folder has to go, as it might on a disk that is full.
    mkdirSync(paper.out);
    writeFileSync(path.join(paper.out, 'stories'), '');
    appendFileSync(`${paper.state}.journal`, '/\n');
    await expect(paper.press({ reporter })).rejects.toThrow(/cannot be written: a file stands where/);
    expect(told).toEqual([]);
  });
});

describe('an output folder', () => {
  it.each([
    [
      'that holds other files',
      () => {
        mkdirSync(paper.out);
        writeFileSync(path.join(paper.out, 'thesis.doc'), 'all of it');
      },
      /did not write/,
    ],
    ['that is a file', () => writeFileSync(paper.out, ''), /is a file/],
  ])('%s is refused', async (_, arrange, message) => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    arrange();
    await expect(paper.press()).rejects.toThrow(message);
    await expect(paper.press()).rejects.toMatchObject({ exitCode: 2 });
  });

  it('of another catalogue is refused', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    await paper.press();
    const state = path.join(paper.folder, 'other.sqlite');
    await expect(paper.press({ state })).rejects.toThrow(/another catalogue/);
  });

  it('inside the copy folder is refused', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    await expect(paper.press({ out: path.join(paper.copy, 'edition') })).rejects.toThrow(/lie in each other/);
  });

  it('keeps the files of three builds, and those that the newest shares with an older one', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    const source = path.join(paper.folder, 'asset');
    writeFileSync(source, 'asset');
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const files = new Map(['/assets/face.woff2', `/assets/${id}.js`].map((file) => [file, source]));
      paper.build = { ...paper.build, id, files };
      await paper.press();
      expect(paper.has('/assets/face.woff2'), `after build ${id}`).toBe(true);
    }
    const assets = [...paper.files().keys()].filter((file) => file.startsWith('/assets/'));
    expect(assets).toEqual(['/assets/c.js', '/assets/d.js', '/assets/e.js', '/assets/face.woff2']);
  });

  it('that was emptied is filled again', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    const before = paper.files();
    rmSync(paper.out, { recursive: true });
    await paper.press();
    expect(paper.files()).toEqual(before);
  });
});

describe('the page of places', () => {
  it('lists continents and countries by their names in the language of the paper', async () => {
    const towns = ['Vienna, Austria', 'Berlin, Germany', 'Madrid, Spain', 'Nairobi, Kenya'];
    for (const [index, town] of towns.entries())
      paper.write(`s${index}.txt`, sampleCopy('A story').replace('Lisbon, Portugal', town), facts);
    paper.config = { ...paper.config, language: 'de' };
    await paper.press();
    const { continents } = parsePlacesPage(paper.json('/places/index.json'));
    // Deutschland, Österreich, Spanien: by code Austria would be first.
    expect(continents.map(({ name }) => name)).toEqual(['Afrika', 'Europa']);
    expect(continents[1]?.countries.map(({ country }) => country)).toEqual(['DE', 'AT', 'ES']);
  });

  it('keeps the map of a place beside its page, as a file, while the place has a story', async () => {
    paper.write('lamp.txt', sampleCopy('Lamp lit'));
    paper.write('pub.txt', sampleCopy('Pub opens').replace('Lisbon, Portugal', 'Dublin, Ireland'));
    await paper.press();
    const map = paper.text(mapPath('/places/pt/lisbon/'));
    for (const id of ['grid', 'land', 'borders']) expect(map).toMatch(new RegExp(`id="${id}" d="M`));
    expect(paper.has(mapPath('/places/pt/'))).toBe(false);
    paper.write('lamp.txt', sampleCopy('Lamp lit'), { status: 'withheld' });
    await paper.press();
    expect(paper.has(mapPath('/places/pt/lisbon/'))).toBe(false);
    expect(paper.has(mapPath('/places/ie/dublin/'))).toBe(true);
  });

  it('shows the places of the newest stories, each once and with its map', async () => {
    for (const [index, town] of ['Vienna, Austria', 'Nairobi, Kenya', 'Vienna, Austria'].entries())
      paper.write(`s${index}.txt`, sampleCopy(`Story ${index}`).replace('Lisbon, Portugal', town), {
        ...facts,
        published: `2026-11-2${index}T09:00:00Z`,
      });
    await paper.press();
    const { newest, maps } = parsePlacesPage(paper.json('/places/index.json'));
    expect(newest.map(({ place, story, ink }) => [place.name, story.headline, ink])).toEqual([
      ['Vienna', 'Story 2', 'climate'],
      ['Nairobi', 'Story 1', 'climate'],
    ]);
    expect(maps.every((map) => map !== null && map.land !== '')).toBe(true);
    expect(maps).toHaveLength(2);
  });
});

describe('how many stories a list has', () => {
  it('follows publication, withdrawal, return and another topic', async () => {
    for (const name of ['a', 'b', 'c']) paper.write(`${name}.txt`, sampleCopy(`Story ${name}`), facts);
    await paper.press();
    expect(totals()).toEqual({ topic: 3, country: 3, place: 3 });
    paper.write('a.txt', sampleCopy('Story a'), { ...facts, status: 'withheld' });
    paper.write('b.txt', sampleCopy('Story b'), { ...facts, topics: ['ships'] });
    await paper.press();
    expect(totals()).toEqual({ topic: 1, country: 2, place: 2 });
    paper.write('a.txt', sampleCopy('Story a'), facts);
    paper.write('b.txt', sampleCopy('Story b'), { ...facts, status: 'canceled' });
    await paper.press();
    expect(totals()).toEqual({ topic: 2, country: 2, place: 2 });
  });

  it('is counted once for a catalogue of an older Dateline', async () => {
    for (const name of ['a', 'b']) paper.write(`${name}.txt`, sampleCopy(`Story ${name}`), facts);
    await paper.press();
    const database = new DatabaseSync(paper.state);
    database.exec(`
      drop trigger river_entry_joined; drop trigger river_entry_left; drop trigger story_state_changed;
      alter table river drop column published; drop table retired_id; drop table correction; drop table card; drop table kill; drop table taken_slug;
      alter table picture_use drop column problem;
      drop index story_taken_back; drop index story_in_sitemap; drop index change_by_story; pragma user_version = 1;
    `);
    database.close();
    paper.write('c.txt', sampleCopy('Story c'), facts);
    await paper.press();
    expect(totals()).toEqual({ topic: 3, country: 3, place: 3 });
  });
});

function totals() {
  return {
    topic: parseTopicPage(paper.json('/topics/sea/index.json')).total,
    country: parseCountryPage(paper.json('/places/pt/index.json')).total,
    place: parsePlacePage(paper.json('/places/pt/lisbon/index.json')).total,
  };
}
