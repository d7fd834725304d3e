import type { Statements } from './Statements.ts';

/** The locator maps that were drawn, each as JSON. */
export class Maps {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  get(key: string): string | null {
    return this.#sql.row<{ map: string }>('select map from map where key = ?', key)?.map ?? null;
  }

  save(key: string, map: string): void {
    this.#sql.run('insert or replace into map (key, map) values (?, ?)', key, map);
  }
}
