import { describe, expect, it } from 'vitest';
import { liesIn, pageAt, planRequest, type Asking, type Plan } from './plan.ts';

const origin = 'https://paper.example';

function plan(url: string, asking: Partial<Asking> = {}): Plan {
  const whole = { method: 'GET', mode: 'cors', hasRange: false, ...asking };
  return planRequest({ ...whole, url: new URL(url, origin).href }, origin);
}

describe('planRequest', () => {
  it.each<[string, Plan]>([
    ['/', { kind: 'document', path: '/' }],
    ['/?utm_source=home', { kind: 'document', path: '/' }],
    ['/stories/x/', { kind: 'document', path: '/stories/x/' }],
    ['/stories/x', { kind: 'document', path: '/stories/x/' }],
    ['/stories/x/#p-1', { kind: 'document', path: '/stories/x/' }],
    ['/Stories/X/index.html', { kind: 'document', path: '/stories/x/' }],
    ['//stories///x/', { kind: 'pass' }],
    ['/stories///x/', { kind: 'document', path: '/stories/x/' }],
    ['/topics/migration/2/', { kind: 'document', path: '/topics/migration/2/' }],
    ['/feed.xml', { kind: 'pass' }],
    ['/stories/x/index.json', { kind: 'pass' }],
    ['/sw.js', { kind: 'pass' }],
    ['https://other.example/', { kind: 'pass' }],
  ])('answers a navigation to %s', (url, expected) => {
    expect(plan(url, { mode: 'navigate' })).toEqual(expected);
  });

  it.each<[string, Plan]>([
    ['/index.json', { kind: 'data', path: '/' }],
    ['/stories/x/index.json', { kind: 'data', path: '/stories/x/' }],
    ['/stories/x/index.json?1', { kind: 'data', path: '/stories/x/' }],
    ['/assets/react-D93nkXww.js', { kind: 'file', path: '/assets/react-D93nkXww.js' }],
    ['/stories/x/cover-1a2b3c4d5e-480.avif', { kind: 'file', path: '/stories/x/cover-1a2b3c4d5e-480.avif' }],
    ['/stories/x/card-1a2b3c4d5e.png', { kind: 'file', path: '/stories/x/card-1a2b3c4d5e.png' }],
    ['/places/pt/porto/map.svg', { kind: 'drawing', path: '/places/pt/porto/map.svg' }],
    ['/favicon.svg', { kind: 'drawing', path: '/favicon.svg' }],
    ['/site.webmanifest', { kind: 'drawing', path: '/site.webmanifest' }],
    ['/places/map.svg', { kind: 'pass' }],
    ['/stories/x/map.svg', { kind: 'pass' }],
    ['/changes.json', { kind: 'pass' }],
    ['/feed.json', { kind: 'pass' }],
    ['/stories/x/', { kind: 'pass' }],
    ['https://other.example/assets/a.js', { kind: 'pass' }],
    ['http://paper.example/assets/a.js', { kind: 'pass' }],
  ])('answers a request for %s', (url, expected) => {
    expect(plan(url)).toEqual(expected);
  });

  it.each<[string, Partial<Asking>]>([
    ['another method', { method: 'POST' }],
    ['the head only', { method: 'HEAD' }],
    ['a part of a file', { hasRange: true }],
  ])('lets %s pass', (_, asking) => {
    for (const url of ['/', '/stories/x/index.json', '/assets/a.js'])
      for (const mode of ['navigate', 'cors'])
        expect(plan(url, { ...asking, mode })).toEqual({ kind: 'pass' });
  });
});

describe('pageAt', () => {
  it.each([
    ['/offline', '/offline/'],
    ['/stories/v1.2/', '/stories/v1.2/'],
    ['/robots.txt', null],
    ['/stories/x/feed.xml', null],
  ])('reads %s', (pathname, page) => {
    expect(pageAt(pathname)).toBe(page);
  });
});

describe('liesIn', () => {
  it.each([
    ['/stories/x/cover-1.avif', '/stories/x/', true],
    ['/stories/xy/cover-1.avif', '/stories/x/', false],
    ['/topics/a/2/index.json', '/topics/a/', false],
    ['/favicon.svg', '/', false],
  ])('%s in %s', (file, page, expected) => {
    expect(liesIn(file, page)).toBe(expected);
  });
});
