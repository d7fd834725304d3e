import type { Problem } from '../../wire/draft.ts';

/** A place that could not be placed, what may have been meant, and where copy names it. */
export type UnplacedPlace = NonNullable<Problem['place']> & { copy: { file: string; line: number }[] };

/** Gathers the places that could not be placed, each once, however many stories name it. */
export class Unplaced {
  readonly #places = new Map<string, UnplacedPlace>();

  add({ file, line, place }: Problem): void {
    if (place === undefined) return;
    // One name may be meant differently in two languages or behind two regions: then its suggestions differ.
    const key = JSON.stringify([place.name, place.outcome, place.suggestions]);
    const known = this.#places.get(key);
    if (known === undefined) this.#places.set(key, { ...place, copy: [{ file, line }] });
    else known.copy.push({ file, line });
  }

  /** Those that most stories name first, then by name. */
  list(): UnplacedPlace[] {
    return [...this.#places.values()].sort(
      (a, b) => b.copy.length - a.copy.length || (a.name < b.name ? -1 : 1),
    );
  }
}
