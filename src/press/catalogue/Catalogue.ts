import type { DatabaseSync } from 'node:sqlite';
import { Cards } from './Cards.ts';
import { Changes } from './Changes.ts';
import { CopyFiles } from './CopyFiles.ts';
import { Corrections } from './Corrections.ts';
import { Files } from './Files.ts';
import { Kills } from './Kills.ts';
import { Maps } from './Maps.ts';
import { isBusy, openCatalogue } from './openCatalogue.ts';
import { RetiredIds } from './RetiredIds.ts';
import { Rivers } from './Rivers.ts';
import { Statements } from './Statements.ts';
import { Stories } from './Stories.ts';

/**
 * What the press remembers between runs, in one SQLite file outside the edition. It is open, and
 * locked, for one press: `commit` keeps what was done, `close` without it forgets everything since
 * `open`.
 */
export class Catalogue {
  readonly copy: CopyFiles;
  readonly stories: Stories;
  readonly rivers: Rivers;
  readonly changes: Changes;
  readonly corrections: Corrections;
  readonly files: Files;
  readonly maps: Maps;
  readonly cards: Cards;
  readonly kills: Kills;
  readonly retiredIds: RetiredIds;
  readonly #database: DatabaseSync;
  readonly #sql: Statements;

  private constructor(database: DatabaseSync) {
    this.#database = database;
    this.#sql = new Statements(database);
    this.copy = new CopyFiles(this.#sql);
    this.stories = new Stories(this.#sql);
    this.rivers = new Rivers(this.#sql);
    this.changes = new Changes(this.#sql);
    this.corrections = new Corrections(this.#sql);
    this.files = new Files(this.#sql);
    this.maps = new Maps(this.#sql);
    this.cards = new Cards(this.#sql);
    this.kills = new Kills(this.#sql);
    this.retiredIds = new RetiredIds(this.#sql);
  }

  /** Opens the catalogue in a file, or one that lives in memory only. Throws like {@link openCatalogue}. */
  static open(file: string): Catalogue {
    return new Catalogue(openCatalogue(file));
  }

  /** A thing the press remembers of itself, null when it never did. */
  recall(key: string): string | null {
    return this.#sql.row<{ value: string }>('select value from meta where key = ?', key)?.value ?? null;
  }

  remember(key: string, value: string): void {
    this.#sql.run('insert or replace into meta (key, value) values (?, ?)', key, value);
  }

  commit(): void {
    this.#database.exec('commit');
  }

  /** Takes the lock again after a commit. Gives whether another press has left it free. */
  begin(): boolean {
    try {
      this.#database.exec('begin immediate');
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  }

  /** Forgets everything since the last `begin`. */
  rollback(): void {
    this.#database.exec('rollback');
  }

  close(): void {
    this.#database.close();
  }
}
