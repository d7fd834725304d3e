import { frontPath } from '../../article/paths.ts';
import type { Paper } from '../../article/pages.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Edition } from '../edition/Edition.ts';
import type { Reporter } from '../Reporter.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { cardsLook } from './cardsLook.ts';
import { cardPath, cardSize } from './CardSpec.ts';

/** Where the catalogue keeps the file: it is no page's. */
const filedUnder = 'paper card';

type Drawn = { png: Uint8Array | null } | { fault: string };

/**
 * The card of the paper, which stands for pages that have none of their own. Drawing begins when this is
 * made, if the paper has no card yet or says something else of itself now, so that it is done by the
 * time that pages are written.
 */
export class PaperCard {
  readonly #paper: Paper;
  readonly #catalogue: Catalogue;
  readonly #pool: WorkerPool;
  readonly #out: string;
  readonly #look: string;
  #drawing: Promise<Drawn> | null;

  constructor(
    paper: Paper,
    { catalogue, pool, out }: { catalogue: Catalogue; pool: WorkerPool; out: string },
  ) {
    this.#paper = paper;
    this.#catalogue = catalogue;
    this.#pool = pool;
    this.#out = out;
    this.#look = cardsLook(paper);
    this.#drawing = paper.url === null || this.#known() !== null ? null : this.#draw();
  }

  /**
   * Writes the card if it is new. Gives what pages say of it: null where they could not name it (a paper
   * without an address), and where it cannot be drawn, for no story waits for a card.
   */
  async place(edition: Edition, reporter: Reporter): Promise<Paper['card']> {
    if (this.#paper.url === null) return null;
    const known = this.#known();
    if (known !== null) return known.path === null ? null : { path: known.path, ...cardSize };
    const drawn = await (this.#drawing ??= this.#draw());
    if ('fault' in drawn) {
      reporter.warning(`the card of the paper cannot be drawn: ${drawn.fault}`);
      return null;
    }
    const path = drawn.png === null ? null : cardPath(frontPath, drawn.png);
    if (path !== null && drawn.png !== null) edition.write(path, drawn.png, filedUnder);
    this.#catalogue.cards.save(frontPath, { version: 0, look: this.#look, shows: '', path });
    return path === null ? null : { path, ...cardSize };
  }

  /** Removes the cards before this one, when no page names them any more. */
  removeOlder(edition: Edition): void {
    const { files, cards } = this.#catalogue;
    const current = cards.of(frontPath)?.path;
    for (const file of files.ofPage(filedUnder)) if (file !== current) edition.remove(file);
  }

  #known() {
    const card = this.#catalogue.cards.of(frontPath);
    return card?.look === this.#look ? card : null;
  }

  async #draw(): Promise<Drawn> {
    try {
      return {
        png: await this.#pool.drawCard({ out: this.#out, card: { kind: 'paper', paper: this.#paper } }),
      };
    } catch (error) {
      return { fault: (error as Error).message };
    }
  }
}
