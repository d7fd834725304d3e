import type { Picture } from '../../article/schema.ts';
import type { PictureFile } from './readPicture.ts';

/** Widths in pixels that are made of a picture: a phone, a desktop, a sharp desktop. */
const widths = [480, 960, 1600];

const bitmaps = [
  { type: 'image/avif', extension: 'avif' },
  { type: 'image/webp', extension: 'webp' },
  { type: 'image/jpeg', extension: 'jpg' },
] as const;

export type Rendition = Picture['sources'][number];

/**
 * The files that are made of a picture, best type first and small widths first. None is wider than the
 * picture itself. `stem` is the address that their names begin with; the hash makes each name lasting.
 *
 * @example renditions(file, '/stories/x/cover') // /stories/x/cover-1a2b3c4d5e-480.avif …
 */
export function renditions(file: PictureFile, stem: string): Rendition[] {
  if (file.format === 'svg')
    return [{ type: 'image/svg+xml', width: file.width, path: `${stem}-${file.hash}.svg` }];
  const fitting = widths.filter((width) => width <= file.width);
  const made = fitting.length === 0 ? [file.width] : fitting;
  return bitmaps.flatMap(({ type, extension }) =>
    made.map((width) => ({ type, width, path: `${stem}-${file.hash}-${width}.${extension}` })),
  );
}
