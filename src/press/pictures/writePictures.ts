import path from 'node:path';
import { cropsOf } from '../../article/cropsOf.ts';
import type { StoryPage } from '../../article/pages.ts';
import type { Cover, Picture } from '../../article/schema.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Edition } from '../edition/Edition.ts';
import { encodeCrop, encodePicture } from './encodePicture.ts';

/** The hash in the name of a file that is made for a page: `…/cover-1a2b3c4d5e-480.avif`, `…/card-1a2b3c4d5e.png`. */
export const hashInName = /-([0-9a-f]{10})(?:-\d+)?\.[a-z]+$/;

type PictureContext = { copy: string; catalogue: Catalogue; edition: Edition };

/** A file that is made of a picture, by its address, and how. */
type Made = { path: string; encode: (file: string) => Promise<Buffer> };

/**
 * Makes the files of a story's pictures that are not in the edition yet. A name holds the hash of the
 * picture, so what is there never has to be made again.
 */
export async function writePictures(page: string, json: string, context: PictureContext): Promise<void> {
  if (!hasPictures(page, json)) return;
  const { catalogue } = context;
  const missing = filesOf(JSON.parse(json) as StoryPage).filter(
    (made) => catalogue.files.hash(made.path) === null,
  );
  await Promise.all(missing.map((made) => write(page, made, context)));
}

/** Removes the files of pictures that a story's page no longer shows; a canceled story shows none. */
export function removePictures(page: string, json: string, { catalogue, edition }: PictureContext): void {
  const old = catalogue.files.ofPage(page).filter((file) => hashInName.test(file) && !json.includes(file));
  if (old.length === 0) return;
  const kept = hasPictures(page, json) ? filesOf(JSON.parse(json) as StoryPage) : [];
  const paths = new Set(kept.map((made) => made.path));
  for (const file of old) if (!paths.has(file)) edition.remove(file);
}

function hasPictures(page: string, json: string): boolean {
  return page.startsWith('/stories/') && json.includes('"sources":[{');
}

/** The files of the pictures that lie in a story's own folder. */
function filesOf({ cover, sections }: StoryPage): Made[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const pictures = blocks.map((block) => (block.type === 'picture' ? block.picture : null));
  const all = [cover?.picture ?? null, ...pictures].filter((picture) => picture !== null);
  return [...all.flatMap(renditionsOf), ...(cover === null ? [] : coverCrops(cover))];
}

function renditionsOf({ sources }: Picture): Made[] {
  return sources.map((rendition) => ({
    path: rendition.path,
    encode: (file) => encodePicture(file, rendition),
  }));
}

function coverCrops({ picture, focus }: Cover): Made[] {
  if (picture === null) return [];
  return cropsOf(picture, focus).map((crop) => ({
    path: crop.path,
    encode: (file) => encodeCrop(file, crop, { picture, focus }),
  }));
}

async function write(page: string, made: Made, { copy, catalogue, edition }: PictureContext): Promise<void> {
  const hash = hashInName.exec(made.path)?.[1] ?? '';
  const file = catalogue.copy.pictureFile(hash);
  // The picture has left the folder since its story was pressed, and the edition with it.
  if (file === null) return;
  edition.write(made.path, await made.encode(path.join(copy, file)), page);
}
