import { describe, expect, it } from 'vitest';
import { cropsOf } from './cropsOf.ts';
import type { Picture } from './schema.ts';

function picture(width: number, height: number, path = '/stories/x/cover-1a2b3c4d5e-480.avif'): Picture {
  const type = path.endsWith('.svg') ? 'image/svg+xml' : 'image/avif';
  return { width, height, alt: '', caption: null, colour: null, sources: [{ type, width, path }] };
}

const sizes = (crops: ReturnType<typeof cropsOf>) => crops.map(({ width, height }) => [width, height]);

describe('cropsOf', () => {
  it('gives three shapes, 1200 pixels wide where the picture has them', () => {
    expect(sizes(cropsOf(picture(4000, 3000), null))).toEqual([
      [1200, 675],
      [1200, 900],
      [1200, 1200],
    ]);
  });

  it('never enlarges a bitmap', () => {
    expect(sizes(cropsOf(picture(800, 400), null))).toEqual([
      [711, 400],
      [533, 400],
      [400, 400],
    ]);
  });

  it('draws a drawing as large as it is wanted', () => {
    expect(sizes(cropsOf(picture(300, 200, '/stories/x/cover-1a2b3c4d5e.svg'), null))[0]).toEqual([
      1200, 675,
    ]);
  });

  it('names them by shape, focus and the bytes of the picture', () => {
    expect(cropsOf(picture(4000, 3000), null)[0]?.path).toBe('/stories/x/cover-16x9-1a2b3c4d5e-1200.jpg');
    expect(cropsOf(picture(4000, 3000), { x: 50, y: 20 })[2]?.path).toBe(
      '/stories/x/cover-1x1-x50y20-1a2b3c4d5e-1200.jpg',
    );
  });

  it('gives none of a picture that has no files', () => {
    expect(cropsOf({ ...picture(10, 10), sources: [] }, null)).toEqual([]);
  });
});
