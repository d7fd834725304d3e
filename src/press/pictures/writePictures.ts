import path from 'node:path';
import type { StoryPage } from '../../article/pages.ts';
import type { Picture } from '../../article/schema.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Edition } from '../edition/Edition.ts';
import { encodePicture } from './encodePicture.ts';
import type { Rendition } from './renditions.ts';

/** The hash in the name of a rendition: `…/cover-1a2b3c4d5e-480.avif`. */
const hashInName = /-([0-9a-f]{10})(?:-\d+)?\.[a-z]+$/;

type PictureContext = { copy: string; catalogue: Catalogue; edition: Edition };

/**
 * Makes the files of a story's pictures that are not in the edition yet. A name holds the hash of the
 * picture, so what is there never has to be made again.
 */
export async function writePictures(page: string, json: string, context: PictureContext): Promise<void> {
  if (!page.startsWith('/stories/') || !json.includes('"sources":[{')) return;
  const { catalogue } = context;
  const missing = picturesOf(JSON.parse(json) as StoryPage)
    .flatMap(({ sources }) => sources)
    .filter((rendition) => catalogue.files.hash(rendition.path) === null);
  await Promise.all(missing.map((rendition) => writeRendition(page, rendition, context)));
}

/** The pictures that lie in a story's own folder. */
function picturesOf({ cover, sections }: StoryPage): Picture[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const pictures = blocks.map((block) => (block.type === 'picture' ? block.picture : null));
  return [cover?.picture ?? null, ...pictures].filter((picture) => picture !== null);
}

async function writeRendition(
  page: string,
  rendition: Rendition,
  { copy, catalogue, edition }: PictureContext,
): Promise<void> {
  const hash = hashInName.exec(rendition.path)?.[1] ?? '';
  const file = catalogue.copy.pictureFile(hash);
  // The picture has left the folder since its story was pressed, and the edition with it.
  if (file === null) return;
  edition.write(rendition.path, await encodePicture(path.join(copy, file), rendition), page);
}
