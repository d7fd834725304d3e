import type { Statements } from './Statements.ts';

/** The id of a passage that a story no longer has, and a hash of the last words that bore it. */
export type RetiredId = { id: string; words: string };

/** Ids of passages that have gone: a link to one must never lead to another passage. */
export class RetiredIds {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  of(story: string): RetiredId[] {
    return this.#sql.rows('select id, words from retired_id where story = ? order by id', story);
  }

  /** Keeps ids that have gone; one that is back in use only stays known with its last words. */
  retire(story: string, ids: readonly RetiredId[]): void {
    for (const { id, words } of ids)
      this.#sql.run(
        'insert or replace into retired_id (story, id, words) values (?, ?, ?)',
        story,
        id,
        words,
      );
  }
}
