import type { Focus, Picture } from './schema.ts';

/** A part of a picture in one of the shapes that search engines ask for; the file is a JPEG. */
export type Crop = { width: number; height: number; path: string };

/** Pixels: what search engines call a large picture begins at 1200. */
const widest = 1200;

/** Width to height; the first is the one that chats show. */
const ratios = [
  [16, 9],
  [4, 3],
  [1, 1],
] as const;

/**
 * The crops of a story's cover, made by the press beside its other files: 16:9, 4:3 and 1:1 (Google's
 * page on article markup), none with more pixels than the picture has, except for drawings, which have
 * none. The focus stands in the name too, so that a name never changes what it shows.
 *
 * @example cropsOf(picture, null)[0] // { width: 1200, height: 675, path: '/stories/x/cover-16x9-1a2b3c4d5e-1200.jpg' }
 */
export function cropsOf(picture: Picture, focus: Focus | null): Crop[] {
  const [source] = picture.sources;
  const [, stem, hash] = /^(.+?)-([0-9a-f]+)(?:-\d+)?\.[a-z]+$/.exec(source?.path ?? '') ?? [];
  if (source === undefined || stem === undefined) return [];
  const isDrawing = source.type === 'image/svg+xml';
  const point = focus === null ? '' : `-x${Math.round(focus.x)}y${Math.round(focus.y)}`;
  return ratios.map(([across, down]) => {
    const fitting = isDrawing ? widest : Math.min(picture.width, (picture.height * across) / down);
    const width = Math.max(1, Math.floor(Math.min(widest, fitting)));
    const height = Math.max(1, Math.round((width * down) / across));
    return { width, height, path: `${stem}-${across}x${down}${point}-${hash}-${width}.jpg` };
  });
}
