import { describe, expect, it } from 'vitest';
import { followMoves, parseKept, parseList } from './kept.ts';

const added = '2025-05-12T08:00:00Z';
const entry = { path: '/stories/a/', added };

describe('parseKept', () => {
  it.each([
    ['no list', null],
    ['another thing', { kept: [] }],
    ['no entry', ['/stories/a/', null, 3]],
    ['an address of another host', [{ path: '//evil.example/', added }]],
    ['no page', [{ path: '/stories/a', added }]],
    ['a path that climbs', [{ path: '/stories/../a/', added }]],
    ['a script', [{ path: 'javascript:alert(1)//', added }]],
    ['no time', [{ path: '/stories/a/', added: 'yesterday' }]],
  ])('takes nothing from %s', (_, value) => {
    expect(parseKept(value)).toEqual([]);
  });

  it('takes each page once and nothing beside it', () => {
    const front = { path: '/', added };
    expect(parseKept([{ ...entry, html: '<b>' }, entry, front])).toEqual([entry, front]);
  });
});

describe('followMoves', () => {
  it('puts a page under its new address, with its time, and each page once', () => {
    const [there, other] = [
      { path: '/stories/b/', added: '2025-05-13T08:00:00Z' },
      { path: '/stories/c/', added },
    ];
    const moves = new Map([['/stories/a/', '/stories/b/']]);
    expect(followMoves([entry, other], moves)).toEqual([{ path: '/stories/b/', added }, other]);
    expect(followMoves([entry, there, other], moves).map(({ path }) => path)).toEqual([
      '/stories/b/',
      '/stories/c/',
    ]);
  });
});

describe('parseList', () => {
  it.each(['', '<html>', 'null', '[]', '{"saved":"all"}'])('takes nothing from %j', (text) => {
    expect(parseList(text)).toEqual([]);
  });

  it('takes what was exported', () => {
    expect(parseList(JSON.stringify({ schema: 1, saved: [{ ...entry, headline: 'A' }] }))).toEqual([entry]);
  });
});
