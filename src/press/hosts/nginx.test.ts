import { describe, expect, it } from 'vitest';
import { nginxMaps } from './nginxMaps.ts';
import { nginxServer } from './nginxServer.ts';

const routes = { gone: ['/stories/killed/'], moved: { '/stories/old/': '/stories/new/' } };

describe('nginxMaps', () => {
  it('holds what has moved and what is gone', () => {
    const maps = nginxMaps(routes);
    expect(maps).toMatch(
      /map "\$dateline_address" \$dateline_moved \{\n {2}volatile;\n {2}"\/stories\/old\/" "\/stories\/new\/";\n\}/,
    );
    expect(maps).toMatch(
      /map "\$dateline_folder" \$dateline_gone \{\n {2}volatile;\n {2}"\/stories\/killed\/" "1";\n\}/,
    );
  });

  it('gives its tables room for every entry', () => {
    const moved = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`/stories/a-${index}/`, '/stories/b/']),
    );
    expect(nginxMaps({ gone: [], moved })).toContain('map_hash_max_size 10000;');
    expect(nginxMaps({ gone: [], moved: {} })).toContain('map_hash_max_size 2048;');
  });

  it('looks again whenever an address was rewritten', () => {
    const maps = nginxMaps(routes).match(/^map .*\n.*$/gm) ?? [];
    expect(maps.length).toBeGreaterThan(10);
    for (const map of maps) expect(map).toMatch(/\{\n {2}volatile;$/);
  });
});

describe('nginxServer', () => {
  const server = nginxServer({ styles: ['sha256-a='], scripts: ['sha256-b='] });

  it('carries the policy with the hashes of the pages', () => {
    expect(server).toContain(
      `add_header Content-Security-Policy "default-src 'none'; script-src 'self' 'sha256-b='; style-src 'self' 'sha256-a=';`,
    );
  });

  it('sets headers in one place only, for a location that sets one loses all others', () => {
    const outside = server.slice(0, server.indexOf('location '));
    expect(server.match(/add_header/g)).toHaveLength(outside.match(/add_header/g)?.length ?? 0);
  });

  it('knows the type of every file, and leaves those to the name that have one of their own', () => {
    expect(server).toContain('  image/jpeg jpg jpeg;\n');
    expect(server).toContain('location ^~ /.dateline/as/feed-xml/ {');
    expect(server).toMatch(
      /charset_types (?!.*text\/html)(?=.*application\/rss\+xml)(?=.*image\/svg\+xml).*;/,
    );
  });

  it('closes every block', () => {
    const bare = server.replace(/"[^"]*"|#.*/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});
