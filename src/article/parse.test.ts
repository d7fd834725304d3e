import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from './DataError.ts';
import { MovedError } from './MovedError.ts';
import { parseFrontPage } from './parseLists.ts';
import { parseArticle, parseStoryPage } from './parse.ts';
import { anyArticle } from './samples/anyArticle.ts';
import { isLinkAddress } from './schema.ts';

describe('parseArticle', () => {
  it('gives back every article that went through JSON', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const json = JSON.stringify(article);
        expect(JSON.stringify(parseArticle(JSON.parse(json)))).toBe(json);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [{ slug: 'flood', schema: 1, headline: 7 }, /^article flood: version: expected/],
    [{ slug: 'flood' }, /^article flood: schema: expected 1, got nothing$/],
    [[], /^article: schema/],
    [null, /^article: schema/],
    ['<!doctype html>', /^article: schema/],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => parseArticle(value)).toThrow(DataError);
    expect(() => parseArticle(value)).toThrow(message);
  });

  it('asks for an update when the data is of a newer schema', () => {
    expect(() => parseArticle({ schema: 2, slug: 'flood' })).toThrow(
      expect.objectContaining({ kind: 'newer', message: expect.stringContaining('article flood') }),
    );
  });

  it('refuses a link that a browser would run', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const text = [{ type: 'link', url: 'javascript:alert(1)', text: [] }];
        const sections = [{ id: 's-a', heading: null, blocks: [{ id: 'p-a', type: 'paragraph', text }] }];
        expect(() => parseArticle({ ...article, sections })).toThrow(/expected an http/);
      }),
      { numRuns: 5 },
    );
  });

  it('takes no key that the schema does not name', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const poisoned = JSON.parse(
          `{"__proto__":{"polluted":true},"extra":1,${JSON.stringify(article).slice(1)}`,
        );
        const parsed = parseArticle(poisoned);
        expect(Object.keys(parsed)).not.toContain('extra');
        expect((parsed as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 5 },
    );
  });
});

describe('parseStoryPage', () => {
  it('gives the notice of a canceled story', () => {
    const notice = {
      schema: 1,
      slug: 'flood',
      status: 'canceled',
      language: 'en',
      updated: '2026-11-24T12:00:00Z',
      note: null,
    };
    expect(parseStoryPage(notice)).toEqual(notice);
  });

  it('leads to where the story is now', () => {
    expect(() => parseStoryPage({ schema: 1, moved: '/stories/flood-gates/' })).toThrow(MovedError);
  });

  it('leads to no other host', () => {
    for (const moved of ['https://example.org/', '//example.org/', 'stories/flood/'])
      expect(() => parseStoryPage({ schema: 1, moved })).toThrow(DataError);
  });
});

describe('parseFrontPage', () => {
  it('takes an empty page', () => {
    expect(parseFrontPage({ schema: 1, sequence: 0, stories: [], rows: [], marks: [] }).stories).toEqual([]);
  });

  it('refuses rows that do not take every story', () => {
    const rows = [{ kind: 'lead', size: 1, also: [] }];
    expect(() => parseFrontPage({ schema: 1, sequence: 0, stories: [], rows, marks: [] })).toThrow(
      /rows that take every story once/,
    );
  });
});

describe('isLinkAddress', () => {
  it.each([
    ['https://example.org/', true],
    ['http://example.org', true],
    ['mailto:desk@example.org', true],
    ['tel:+351210000000', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['data:text/html,<script>', false],
    ['vbscript:x', false],
    ['blob:https://example.org/1', false],
    ['//example.org/', false],
    ['/stories/flood/', false],
    ['', false],
  ])('%j: %s', (address, expected) => {
    expect(isLinkAddress(address)).toBe(expected);
  });
});
