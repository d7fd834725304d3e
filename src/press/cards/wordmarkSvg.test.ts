import { describe, expect, it } from 'vitest';
import { wordmarkSvg } from './wordmarkSvg.ts';

describe('wordmarkSvg', () => {
  it('writes attributes as SVG does, and inks as the card has them', () => {
    const drawn = wordmarkSvg(
      {
        viewBox: '0 -74 364 78',
        parts: [
          ['g', { strokeWidth: '2', clipPath: 'url(#a)', gradientUnits: 'userSpaceOnUse' }, []],
          ['path', { stroke: 'var(--meridian, #000)', fill: 'var(--brand, #123456)' }, []],
          ['path', { fill: 'currentColor', d: 'M0"<' }, []],
        ],
      },
      { x: 10, y: 20, height: 39 },
    );
    expect(drawn).toContain('translate(10 20) scale(0.5) translate(0 74)');
    expect(drawn).toContain('<g stroke-width="2" clip-path="url(#a)" gradientUnits="userSpaceOnUse">');
    expect(drawn).toContain('<path stroke="#9b1b5a" fill="#123456">');
    expect(drawn).toContain('<path fill="currentColor" d="M0&quot;&lt;">');
  });
});
