import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFileAddress, parseTarget } from './address.ts';

describe('parseTarget', () => {
  it.each([
    ['/', '/', '', true],
    ['/stories/ferry/', '/stories/ferry/', '', true],
    ['/stories/ferry/?a=1', '/stories/ferry/', '?a=1', true],
    ['/stories/ferry?q=a/b', '/stories/ferry', '?q=a/b', true],
    ['http://paper.example/stories/', '/stories/', '', true],
    ['//stories//ferry/', '/stories/ferry/', '', false],
    ['/stories/./ferry/', '/stories/ferry/', '', false],
    ['/stories/x/../ferry/', '/stories/ferry/', '', false],
    ['/stories/ferry/x/..', '/stories/ferry/', '', false],
    ['/stories/ferry/?', '/stories/ferry/', '', true],
    ['/%73tories/ferry/', '/stories/ferry/', '', false],
    ['/stories%2Fferry/', '/stories/ferry/', '', false],
    ['//evil.example/', '/evil.example/', '', false],
  ])('reads %s', (target, path, query, canonical) => {
    expect(parseTarget(target)).toEqual({ path, query, canonical });
  });

  it.each([
    '/%zz',
    '/%',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/../../etc/passwd',
    '/x/..%2f../etc',
    '/%2e%2e/%2e%2e/etc/passwd',
    '*',
    '',
    'stories',
  ])('calls %j malformed', (target) => {
    expect(parseTarget(target)).toBe('malformed');
  });

  it.each([
    '/\\evil.example',
    '/%5Cevil.example',
    '/a:b',
    '/caf%C3%A9/',
    '/%ff',
    '/.env',
    '/x/.git/config',
    '/%252e%252e/',
  ])('knows that no edition has %s', (target) => {
    expect(parseTarget(target)).toBeNull();
  });

  it('keeps the one hidden folder that standards put in the open', () => {
    expect(parseTarget('/.well-known/security.txt')).toMatchObject({ path: '/.well-known/security.txt' });
  });

  it('never gives a path that leaves the edition or reads as another host', () => {
    const part = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2f',
      '\\',
      '%5c',
      'a',
      '//',
      '%00',
      '?',
      'evil.example',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const read = parseTarget(`/${parts.join('')}`);
        if (read === null || read === 'malformed') return;
        expect(read.path).toMatch(/^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/);
        expect(parseTarget(read.path)).toEqual({ path: read.path, query: '', canonical: true });
      }),
    );
  });
});

describe('isFileAddress', () => {
  it.each([
    ['/', false],
    ['/stories/ferry', false],
    ['/stories/ferry/', false],
    ['/stories/ferry/index.html', false],
    ['/INDEX.HTML', false],
    ['/stories/ferry/index.json', true],
    ['/stories/ferry/y.css', true],
    ['/main.js.map', true],
    ['/assets/anything', true],
    ['/stories/assets/', false],
  ])('says of %s: %s', (path, isFile) => {
    expect(isFileAddress(path)).toBe(isFile);
  });
});
