import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { cropsOf } from '../../article/cropsOf.ts';
import type { Picture } from '../../article/schema.ts';
import { encodeCrop } from './encodePicture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-crops-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Red to the left, green in the middle third, blue to the right. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300"><path fill="#f00" d="M0 0h300v300H0z"/>' +
  '<path fill="#0f0" d="M300 0h300v300H300z"/><path fill="#00f" d="M600 0h300v300H600z"/></svg>';

function picture(type: 'image/svg+xml' | 'image/jpeg'): Picture {
  const sources = [{ type, width: 900, path: '/stories/x/cover-1a2b3c4d5e.svg' }];
  return { width: 900, height: 300, alt: '', caption: null, colour: null, sources };
}

describe('encodeCrop', () => {
  it.each([
    [null, [0, 255, 0]],
    [{ x: 0, y: 50 }, [255, 0, 0]],
    [{ x: 100, y: 50 }, [0, 0, 255]],
  ])('cuts around the focus %j', async (focus, colour) => {
    const file = path.join(folder, 'drawing.svg');
    writeFileSync(file, drawing);
    const bitmap = path.join(folder, 'bitmap.png');
    await sharp(Buffer.from(drawing)).png().toFile(bitmap);
    for (const [from, type] of [
      [file, 'image/svg+xml'],
      [bitmap, 'image/jpeg'],
    ] as const) {
      const square = cropsOf(picture(type), focus)[2];
      if (square === undefined) throw new Error('no square');
      const bytes = await encodeCrop(from, square, { picture: picture(type), focus });
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, format }).toEqual({
        width: square.width,
        height: square.height,
        format: 'jpeg',
      });
      const middle = await sharp(bytes).resize(1, 1).raw().toBuffer();
      for (const [channel, value] of colour.entries())
        expect(Math.abs((middle[channel] ?? -1) - value)).toBeLessThan(12);
    }
  });
});
