import { describe, expect, it } from 'vitest';
import { classOf, contentTypeOf, securityHeaders } from './policy.ts';

const hashes = { styles: ['sha256-a=', 'sha256-b='], scripts: ['sha256-c='] };

describe('classOf', () => {
  it.each([
    ['/assets/main-B1xQz.js', 'asset'],
    ['/assets/face.woff2', 'asset'],
    ['/stories/ferry/cover-0123456789ab-960.avif', 'picture'],
    ['/stories/ferry/card-0123456789ab.png', 'picture'],
    ['/stories/ferry/cover.avif', 'page'],
    ['/icon-512.png', 'page'],
    ['/feed.xml', 'feed'],
    ['/topics/sea/atom.xml', 'feed'],
    ['/places/gt/feed.json', 'feed'],
    ['/sw.js', 'live'],
    ['/changes.json', 'live'],
    ['/changes/12.json', 'live'],
    ['/routes.json', 'live'],
    ['/stories/sw.js', 'page'],
    ['/', 'page'],
    ['/stories/ferry/', 'page'],
    ['/stories/ferry/index.json', 'page'],
    ['/stories/assets/', 'page'],
    ['/sitemap.xml', 'page'],
  ])('takes %s for one of class %s', (path, name) => {
    expect(classOf(path).name).toBe(name);
  });

  it('lets only what carries a hash be kept without asking', () => {
    expect(classOf('/assets/main-B1xQz.js').cacheControl).toBe('public, max-age=31536000, immutable');
    expect(classOf('/stories/ferry/').cacheControl).toBe('public, max-age=0, must-revalidate');
    expect(classOf('/changes.json').cacheControl).toBe('no-cache');
  });
});

describe('contentTypeOf', () => {
  it.each([
    ['/index.html', 'text/html; charset=utf-8'],
    ['/stories/ferry/index.json', 'application/json; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/stories/ferry/cover-1-960.avif', 'image/avif'],
    ['/blob.unheard-of', 'application/octet-stream'],
    ['/no-extension', 'application/octet-stream'],
    ['/x.constructor', 'application/octet-stream'],
  ])('calls %s %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });
});

describe('securityHeaders', () => {
  it('allows only the edition itself and the hashes of its pages', () => {
    expect(securityHeaders('/', hashes)['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self' 'sha256-c='; style-src 'self' 'sha256-a=' 'sha256-b='; " +
        "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types dateline",
    );
  });

  it.each([
    ['/stories/ferry/card-0123456789ab.png', 'cross-origin'],
    ['/topics/sea/feed.xml', 'cross-origin'],
    ['/stories/ferry/', 'same-origin'],
    ['/assets/main-B1xQz.js', 'same-origin'],
  ])('keeps %s %s', (path, policy) => {
    expect(securityHeaders(path, hashes)['Cross-Origin-Resource-Policy']).toBe(policy);
  });

  it('denies every device but what sharing, copying and looking closely need', () => {
    const policy = securityHeaders('/', hashes)['Permissions-Policy'] ?? '';
    const allowed = policy.split(', ').filter((feature) => !feature.endsWith('=()'));
    expect(allowed.toSorted()).toEqual(['clipboard-write=(self)', 'fullscreen=(self)']);
    expect(policy).not.toContain('web-share');
    expect(policy).toContain('geolocation=()');
  });

  it('asks browsers to keep to https for two years, without joining their list', () => {
    expect(securityHeaders('/', hashes)['Strict-Transport-Security']).toBe(
      'max-age=63072000; includeSubDomains',
    );
  });
});
