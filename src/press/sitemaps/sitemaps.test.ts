import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { selectHtml } from '../samples/readHtml.ts';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';
import { newsSitemap } from './sitemaps.ts';

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

function addressesIn(file: string): (string | null)[] {
  return selectHtml(paper.text(file), 'loc').map(({ textContent }) => textContent);
}

describe('sitemaps', () => {
  it('list every page with its whole address, stories with their last change', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    expect(addressesIn('/sitemap.xml')).toEqual([
      'https://beacon.example/sitemaps/1.xml',
      'https://beacon.example/sitemaps/pages.xml',
    ]);
    expect(paper.text('/sitemaps/1.xml')).toContain(
      '<url><loc>https://beacon.example/stories/lamp/</loc><lastmod>2026-11-20T09:00:00Z</lastmod></url>',
    );
    expect(addressesIn('/sitemaps/pages.xml')).toEqual(
      [
        '',
        'topics/',
        'places/',
        'places/pt/',
        'places/pt/lisbon/',
        'topics/sea/',
        'corrections/',
        'about/',
      ].map((page) => `https://beacon.example/${page}`),
    );
    expect(paper.text('/robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://beacon.example/sitemap.xml\nSitemap: https://beacon.example/news-sitemap.xml\n',
    );
  });

  it('lie where their index says, however many stories there are', async () => {
    for (const name of ['lamp', 'hill', 'mole']) paper.write(`${name}.txt`, sampleCopy(name), facts);
    await paper.press();
    const files = addressesIn('/sitemap.xml').map((url) => new URL(url ?? '').pathname);
    expect(files).toEqual(['/sitemaps/1.xml', '/sitemaps/pages.xml']);
    expect(files.filter((file) => !paper.has(file))).toEqual([]);
    expect(addressesIn('/sitemaps/1.xml')).toHaveLength(3);
  });

  it.each(['withheld', 'canceled'])('leave out what is %s', async (status) => {
    for (const name of ['lamp', 'hill']) paper.write(`${name}.txt`, sampleCopy(name), facts);
    await paper.press();
    paper.write('lamp.txt', sampleCopy('lamp'), { ...facts, status });
    await paper.press();
    expect(addressesIn('/sitemaps/1.xml')).toEqual(['https://beacon.example/stories/hill/']);
    paper.write('hill.txt', sampleCopy('hill'), { ...facts, status: 'canceled' });
    await paper.press();
    expect(paper.has('/sitemaps/1.xml')).toBe(false);
    expect(addressesIn('/sitemap.xml')).toEqual(['https://beacon.example/sitemaps/pages.xml']);
  });

  it('are none where the paper has no address, and go when it loses it', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    paper.config = { topics: paper.config.topics };
    await paper.press();
    expect([...paper.files().keys()].filter((file) => file.includes('sitemap'))).toEqual([]);
    expect(paper.text('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the news sitemap', () => {
  it('holds the stories of two days by the clock of the press', async () => {
    paper.write('old.txt', sampleCopy('Old'), facts);
    paper.write('new.txt', sampleCopy('New & bright'), { ...facts, published: '2026-11-23T18:00:00Z' });
    await paper.press({ now: '2026-11-24T12:00:00Z' });
    expect(paper.text('/news-sitemap.xml')).toContain(
      '<url><loc>https://beacon.example/stories/new/</loc><news:news><news:publication><news:name>Dateline</news:name>' +
        '<news:language>en</news:language></news:publication><news:publication_date>2026-11-23T18:00:00Z</news:publication_date>' +
        '<news:title>New &#x26; bright</news:title></news:news></url>',
    );
    expect(addressesIn('/news-sitemap.xml')).toHaveLength(1);
    const { done } = await paper.press({ now: '2026-11-25T18:00:01Z' });
    expect(done).toMatchObject({ written: 1 });
    expect(addressesIn('/news-sitemap.xml')).toEqual([]);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['zh', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
  ])('says %s as %s', (language, said) => {
    const entry = { url: 'https://a.example/', title: 'A', language, published: '2026-11-24T12:00:00Z' };
    expect(newsSitemap([entry], 'A')).toContain(`<news:language>${said}</news:language>`);
  });
});
