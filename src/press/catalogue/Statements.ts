import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Runs SQL against the catalogue; a statement is prepared once, however often it runs. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepare(sql).run(...values);
  }

  /** Runs a statement with named values, `:name` in the SQL. */
  runNamed(sql: string, values: Record<string, SQLInputValue>): void {
    this.#prepare(sql).run(values);
  }

  /** The first row, or null. The caller names the shape that its own `select` gives. */
  row<Row>(sql: string, ...values: SQLInputValue[]): Row | null {
    return (this.#prepare(sql).get(...values) as Row | undefined) ?? null;
  }

  rows<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  /** Rows one at a time, for more of them than memory should hold. */
  each<Row>(sql: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    return this.#prepare(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** The texts of a column called `value`. */
  texts(sql: string, ...values: SQLInputValue[]): string[] {
    return this.rows<{ value: string }>(sql, ...values).map(({ value }) => value);
  }

  /** The number in a column called `value`, 0 when there is no row. */
  number(sql: string, ...values: SQLInputValue[]): number {
    return this.row<{ value: number }>(sql, ...values)?.value ?? 0;
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }
}
