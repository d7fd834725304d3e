import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { readWordmark } from './readWordmark.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'wordmark-'));
const config = path.join(folder, 'paper.json');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function wordmark(svg: string) {
  writeFileSync(path.join(folder, 'mark.svg'), svg);
  return readWordmark(config, 'mark.svg');
}

describe('readWordmark', () => {
  it('takes a drawing apart, with its attributes as React names them', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><title>Post</title><path d="M0 0h4" stroke-width="2" stroke="#c00"/></svg>';
    expect(wordmark(svg)).toEqual({
      viewBox: '0 0 40 10',
      parts: [['path', { d: 'M0 0h4', strokeWidth: '2', stroke: '#c00' }, []]],
    });
  });

  it('gives what is black the ink of the page, and leaves inks of the page to it', () => {
    const parts = wordmark(
      '<svg viewBox="0 0 4 4"><path fill="#000000"/><path fill="black"/><path stroke="var(--meridian, #9b1b5a)"/></svg>',
    ).parts;
    expect(parts.map(([, { fill, stroke }]) => fill ?? stroke)).toEqual([
      'currentColor',
      'currentColor',
      'var(--meridian, #9b1b5a)',
    ]);
  });

  it('keeps what the outermost element says of everything in it, and its ids away from the page’s', () => {
    expect(
      wordmark(
        '<svg width="40" height="10" fill="none"><clipPath id="text"/><g clip-path="url(#text)"><use href="#text"/></g></svg>',
      ),
    ).toEqual({
      viewBox: '0 0 40 10',
      parts: [
        [
          'g',
          { fill: 'none' },
          [
            ['clipPath', { id: 'wordmark-text' }, []],
            ['g', { clipPath: 'url(#wordmark-text)' }, [['use', { href: '#wordmark-text' }, []]]],
          ],
        ],
      ],
    });
  });

  it('leaves out whatever does more than draw', () => {
    const drawn = JSON.stringify(
      wordmark(
        '<svg viewBox="0 0 4 4" onload="alert(1)"><script>alert(2)</script><path onclick="alert(3)" d="M0 0"/><a href="javascript:alert(4)"/></svg>',
      ),
    );
    expect(drawn).not.toContain('alert');
    expect(drawn).toContain('M0 0');
  });

  it.each([
    ['<svg', /wordmark: expected an SVG drawing, got mark\.svg: not a well-formed SVG/],
    ['<svg><path/></svg>', /has no size; give it a viewBox/],
    [`<svg viewBox="0 0 1 1"><path d="${'M0 0'.repeat(6000)}"/></svg>`, /longer than 20 kB/],
  ])('refuses %.20s with what is wrong', (svg, message) => {
    expect(() => wordmark(svg)).toThrow(message);
    expect(() => wordmark(svg)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  it('says when there is no such file', () => {
    expect(() => parseConfig({ wordmark: 'none.svg' }, config)).toThrow(
      /got none\.svg: there is no such file/,
    );
  });
});
