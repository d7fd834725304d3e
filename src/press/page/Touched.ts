import { frontPath, placesPath, riverPath, storyPath, topicsPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryRow } from '../catalogue/Stories.ts';

/** The pages that a press has to draw again, by address: stories first, then the lists that show them. */
export class Touched {
  readonly #catalogue: Catalogue;
  readonly #stories = new Set<string>();
  readonly #lists = new Set<string>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** A story's own page and every list on which it stands. */
  story({ id, slug }: Pick<StoryRow, 'id' | 'slug'>): void {
    this.#stories.add(storyPath(slug));
    for (const { river, page } of this.#catalogue.rivers.pagesOf(id)) {
      this.#lists.add(riverPath(river, page));
      this.#lists.add(river);
    }
    for (const path of [frontPath, topicsPath, placesPath]) this.#lists.add(path);
  }

  /** The pages of the stories that mention a story. */
  mentions(id: string): void {
    for (const slug of this.#catalogue.stories.mentioning(id)) this.#stories.add(storyPath(slug));
  }

  /** A page that has come into a river's archive, and the address that the next one will have. */
  archive(river: string, page: number): void {
    this.#lists.add(riverPath(river, page));
    this.#lists.add(riverPath(river, page + 1));
  }

  /** Any page, by its address. */
  page(path: string): void {
    (path.startsWith('/stories/') ? this.#stories : this.#lists).add(path);
  }

  isEmpty(): boolean {
    return this.#stories.size + this.#lists.size === 0;
  }

  /** Stories are written first: a list never names one that is not there yet. The front page is last. */
  pages(): { stories: string[]; lists: string[] } {
    const lists = [...this.#lists].filter((path) => path !== frontPath);
    if (this.#lists.has(frontPath)) lists.push(frontPath);
    return { stories: [...this.#stories], lists };
  }
}
