import type { Statements } from './Statements.ts';

export type WrittenFile = { path: string; isRemoved: boolean };

/** Every file of the edition that the press wrote, with the hash of its bytes. */
export class Files {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  isEmpty(): boolean {
    return this.#sql.row('select 1 from file where hash is not null limit 1') === null;
  }

  /** The hash of a file as it was last written; null when there is none or what is there is not known. */
  hash(path: string): string | null {
    return this.#sql.row<{ hash: string | null }>('select hash from file where path = ?', path)?.hash || null;
  }

  /** The hashes of a page's files as they were last written, those that are known, by address. */
  hashesOf(page: string): Record<string, string> {
    const files = this.#sql.rows<{ path: string; hash: string }>(
      `select path, hash from file where page = ? and hash <> ''`,
      page,
    );
    return Object.fromEntries(files.map(({ path, hash }) => [path, hash]));
  }

  /** Notes a written file: the page it belongs to, and the newest change that it can know of. */
  save(file: { path: string; page: string; hash: string; sequence: number }): void {
    this.#sql.runNamed(
      'insert or replace into file (path, page, hash, sequence) values (:path, :page, :hash, :sequence)',
      file,
    );
  }

  /** Says that a file on disk belongs to another page from now on. */
  assign(path: string, page: string): void {
    this.#sql.run('update file set page = ? where path = ? and page <> ?', page, path, page);
  }

  markRemoved(path: string, sequence: number): void {
    this.#sql.run('update file set hash = null, sequence = ? where path = ?', sequence, path);
  }

  ofPage(page: string): string[] {
    return this.#sql.texts(
      'select path as value from file where page = ? and hash is not null order by path',
      page,
    );
  }

  /** Files that were written or removed by the press that knew change `sequence`, or after it. */
  since(sequence: number): WrittenFile[] {
    return this.#sql
      .rows<{ path: string; hash: string | null }>(
        'select path, hash from file where sequence >= ? order by path',
        sequence,
      )
      .map(({ path, hash }) => ({ path, isRemoved: hash === null }));
  }

  /** Forgets what is on disk, so that every file is written again. */
  forgetAll(): void {
    this.#sql.run(`update file set hash = '' where hash is not null`);
  }

  /** Forgets what is on disk of the files that belong to no page. */
  forgetShared(): void {
    this.#sql.run(`update file set hash = '' where page not glob '/*' and hash is not null`);
  }

  forgetPage(page: string): void {
    this.#sql.run(`update file set hash = '' where page = ? and hash is not null`, page);
  }
}
