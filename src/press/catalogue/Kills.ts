import type { Statements } from './Statements.ts';

/** A story that was killed: what is said of it in public, when, and its draft as the copy has it. */
export type Kill = { note: string | null; time: string; draft: string };

/** The stories that are canceled whatever their copy says, until somebody takes that back. */
export class Kills {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  of(story: string): Kill | null {
    return this.#sql.row('select note, time, draft from kill where story = ?', story);
  }

  save(story: string, { note, time, draft }: Kill): void {
    this.#sql.run(
      'insert or replace into kill (story, note, time, draft) values (?, ?, ?, ?)',
      story,
      note,
      time,
      draft,
    );
  }

  forget(story: string): void {
    this.#sql.run('delete from kill where story = ?', story);
  }
}
