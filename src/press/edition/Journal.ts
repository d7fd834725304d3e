import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * The addresses that a press is about to write, kept beside the catalogue until it has committed. When
 * a press was killed the catalogue does not know what it wrote: the next one draws these again.
 */
export class Journal {
  readonly #file: string;

  constructor(state: string) {
    this.#file = `${state}.journal`;
  }

  /** What a press that was killed may have written; empty after one that ended well. */
  unfinished(): string[] {
    if (!existsSync(this.#file)) return [];
    return [...new Set(readFileSync(this.#file, 'utf8').split('\n').filter(Boolean))];
  }

  begin(pages: readonly string[]): void {
    appendFileSync(this.#file, pages.map((page) => `${page}\n`).join(''));
  }

  end(): void {
    rmSync(this.#file, { force: true });
  }
}
