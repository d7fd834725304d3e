import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Draft, Problem } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { CopyFiles, NamedPicture } from '../catalogue/CopyFiles.ts';
import type { StoryPictures } from '../story/toArticle.ts';
import { PictureError } from './PictureError.ts';
import { readPicture, type PictureFile } from './readPicture.ts';

/** Finds the pictures that copy names, beside it in the copy folder. */
export class PictureDesk {
  readonly #folder: string;
  readonly #catalogue: Catalogue;

  constructor(folder: string, catalogue: Catalogue) {
    this.#folder = realpathSync(folder);
    this.#catalogue = catalogue;
  }

  /**
   * The pictures of a story whose copy is in the file `copy`. The story runs without one that cannot be
   * used, and the catalogue keeps a warning until the copy or the picture is mended.
   */
  async find(copy: string, draft: Draft): Promise<StoryPictures> {
    const uses: NamedPicture[] = [];
    const blocks = new Map<string, PictureFile>();
    const cover = await this.#read(draft.cover?.file ?? null, copy, uses);
    for (const { block, file } of draft.pictures) {
      const picture = await this.#read(file, copy, uses);
      if (picture !== null) blocks.set(block, picture);
    }
    this.#catalogue.copy.usePictures(copy, uses);
    return { cover, blocks };
  }

  async #read(name: string | null, copy: string, uses: NamedPicture[]): Promise<PictureFile | null> {
    if (name === null) return null;
    const file = path.posix.join(path.posix.dirname(copy), name);
    let picture: PictureFile | null = null;
    let problem: Problem | null = null;
    try {
      picture = await readPicture(this.#inside(file));
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      const message = `${name}: ${error.message}, so the story runs without it`;
      problem = { severity: 'warning', file: copy, line: 1, message, advice: error.advice };
    }
    const modified = modifiedOf(path.join(this.#folder, file));
    uses.push({ file, modified, hash: picture?.hash ?? null, problem });
    return picture;
  }

  /** The real path of a picture; links that leave the copy folder are refused. */
  #inside(file: string): string {
    let real: string;
    try {
      real = realpathSync(path.join(this.#folder, file));
    } catch {
      throw new PictureError('there is no such picture', 'put it beside the copy, or correct the name');
    }
    if (real.startsWith(this.#folder + path.sep)) return real;
    throw new PictureError('the picture lies outside the copy folder', 'put it beside the copy');
  }
}

/** Lets copy be read again when a picture that it names is not as it was. */
export function readAgainForPictures(folder: string, copy: CopyFiles): void {
  for (const use of copy.pictureUses())
    if (modifiedOf(path.join(folder, use.file)) !== use.modified) copy.readAgain(use.copy);
}

/** Changes whenever the file may have; empty when there is none. */
function modifiedOf(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false });
  return status === undefined ? '' : `${status.size} ${status.mtimeMs} ${status.ctimeMs} ${status.ino}`;
}
