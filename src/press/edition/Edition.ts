import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { feedTypes, storiesPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { hashInName } from '../pictures/writePictures.ts';
import { otherForms } from '../story/storyFiles.ts';
import { namesIn, sweepUnfinished, writeAtomically } from './writeAtomically.ts';

/**
 * The folder that is published. Files are written only when their bytes differ from what the catalogue
 * says was written last; only files that the press wrote are ever removed.
 */
export class Edition {
  readonly out: string;
  readonly #catalogue: Catalogue;
  readonly #sequence: number;
  /** Files written and removed since the edition was opened. */
  written = 0;
  removed = 0;

  constructor(out: string, catalogue: Catalogue) {
    this.out = out;
    this.#catalogue = catalogue;
    this.#sequence = catalogue.changes.last();
  }

  /** Writes a file that no worker draws; `page` is what it belongs to. */
  write(file: string, content: string | Uint8Array, page: string): void {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
    if (this.#catalogue.files.hash(file) === hash) {
      // Two builds share most of their files: the newer one must not lose them when the older one goes.
      this.#catalogue.files.assign(file, page);
      return;
    }
    this.written += writeAtomically(this.out, file, content);
    this.keep(file, page, hash);
  }

  /** Copies a file of the reader's build. */
  copy(file: string, from: string, page: string): void {
    this.write(file, readFileSync(from), page);
  }

  /** Notes a file that lies in the edition as it should. */
  keep(file: string, page: string, hash: string): void {
    if (this.#catalogue.files.hash(file) === hash) return;
    this.#catalogue.files.save({ path: file, page, hash, sequence: this.#sequence });
  }

  /** Removes a page with all that lies in its folder and the press wrote, but for its feeds where they stay. */
  removePage(page: string, { keepsFeeds = false } = {}): void {
    const feeds = Object.keys(feedTypes);
    // A press that was killed may have written these without the catalogue knowing.
    const own = ['index.html', 'index.json', ...otherForms, ...feeds].map((name) => page + name);
    const kept = new Set(keepsFeeds ? feeds.map((name) => page + name) : []);
    const files = new Set([...own, ...this.#catalogue.files.ofPage(page)]);
    for (const file of files) if (!kept.has(file)) this.remove(file);
    this.#removeEmpty(page);
  }

  remove(file: string): void {
    if (this.#catalogue.files.hash(file) !== null) this.removed++;
    rmSync(path.join(this.out, file), { force: true });
    this.#catalogue.files.markRemoved(file, this.#sequence);
  }

  /** Makes a page whole again after a press that was killed while it wrote it. */
  recover(page: string): void {
    sweepUnfinished(path.join(this.out, page));
    if (page.startsWith(storiesPath)) this.#sweepUnknown(page);
    this.#catalogue.files.forgetPage(page);
  }

  /** Makes whole what belongs to no page: the files at the root and in the folders beside the pages'. */
  recoverShared(): void {
    const folders = readdirSync(this.out, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const folder of ['', ...folders.map(({ name }) => name)]) sweepUnfinished(path.join(this.out, folder));
    this.#catalogue.files.forgetShared();
  }

  /** A picture of a story that is withheld by now must not stay because nobody remembers it. */
  #sweepUnknown(page: string): void {
    for (const name of namesIn(path.join(this.out, page)))
      if (hashInName.test(name) && this.#catalogue.files.hash(page + name) === null)
        rmSync(path.join(this.out, page, name), { force: true });
  }

  #removeEmpty(folder: string): void {
    try {
      rmdirSync(path.join(this.out, folder));
    } catch {
      // Something else lies there, or nothing does: either way the folder stays as it is.
    }
  }
}
