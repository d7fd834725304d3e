import { describe, expect, it } from 'vitest';
import { classOf } from '../serve/policy.ts';
import { staticHeaders, staticRedirects } from './staticHost.ts';

const hashes = { styles: ['sha256-a='], scripts: ['sha256-b='] };

/** The rules of a `_headers` file: each pattern with what stands below it. */
function rulesOf(text: string): { glob: string; headers: Map<string, string> }[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .map(([glob = '', ...lines]) => ({
      glob,
      headers: new Map(
        lines.map((line): [string, string] => [
          line.slice(2, line.indexOf(': ')),
          line.slice(line.indexOf(': ') + 2),
        ]),
      ),
    }));
}

/** What such a host says of a path: the values of every pattern that meets it, joined with a comma. */
function headersAt(path: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const { glob, headers } of rulesOf(staticHeaders(hashes))) {
    const [start = '', end] = glob.split('*');
    const isMet =
      end === undefined
        ? path === glob
        : path.length >= glob.length - 1 && path.startsWith(start) && path.endsWith(end);
    if (!isMet) continue;
    for (const [name, value] of headers)
      said.set(name, said.has(name) ? `${said.get(name)}, ${value}` : value);
  }
  return said;
}

describe('staticHeaders', () => {
  it.each([
    '/assets/main-B1xQz.js',
    '/assets/icon-0123456789ab.svg',
    '/stories/ferry/cover-0123456789-960.avif',
    '/stories/ferry/card-0123456789ab.png',
    '/card-0123456789.png',
    '/feed.xml',
    '/topics/sea/atom.xml',
    '/places/gt/coban/feed.json',
    '/sw.js',
    '/changes.json',
    '/changes/12.json',
  ])('says of %s what the table says', (path) => {
    const { cacheControl, shared } = classOf(path);
    expect(headersAt(path).get('Cache-Control')).toBe(cacheControl);
    expect(headersAt(path).get('Cross-Origin-Resource-Policy')).toBe(shared ? 'cross-origin' : 'same-origin');
  });

  it.each([
    '/',
    '/stories/ferry/',
    '/stories/ferry/index.json',
    '/icons/icon-192.png',
    '/favicon.svg',
    '/sitemap.xml',
  ])('leaves %s to the host, which revalidates', (path) =>
    expect(headersAt(path).has('Cache-Control')).toBe(false),
  );

  it('names the type of a feed', () => {
    expect(headersAt('/topics/sea/feed.xml').get('Content-Type')).toBe('application/rss+xml; charset=utf-8');
    expect(headersAt('/feed.json').get('Content-Type')).toBe('application/feed+json; charset=utf-8');
    expect(headersAt('/sw.js').has('Content-Type')).toBe(false);
  });

  it('puts the policy on every answer, once', () => {
    for (const path of ['/', '/feed.xml', '/assets/x.js', '/stories/ferry/card-0123456789.png'])
      expect(headersAt(path).get('Content-Security-Policy')).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-b='; style-src 'self' 'sha256-a=';[^,]*$/,
      );
  });

  it('keeps within what hosts read: a hundred rules, two thousand characters a line', () => {
    const rules = rulesOf(
      staticHeaders({ styles: Array.from({ length: 3 }, () => `sha256-${'s'.repeat(44)}`), scripts: [] }),
    );
    expect(rules.length).toBeLessThan(100);
    for (const { headers } of rules)
      for (const [name, value] of headers) expect(name.length + value.length).toBeLessThan(1990);
  });
});

describe('staticRedirects', () => {
  it('moves a story for good, and an archive page to come for now', () => {
    const moved = { '/stories/old/': '/stories/new/', '/topics/sea/2/': '/topics/sea/' };
    expect(staticRedirects({ gone: [], moved })).toBe(
      '/stories/old/ /stories/new/ 301\n/topics/sea/2/ /topics/sea/ 302\n',
    );
  });
});
