import type { Statements } from './Statements.ts';

/** The card of a page as it was last drawn; `path` is null when it could not be drawn. */
export type CardRow = { version: number; look: string; shows: string; path: string | null };

/** The cards that stand for pages where a link to them is shown. */
export class Cards {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** The card of a page; null when there is none, or when its file is not where it should be. */
  of(page: string): CardRow | null {
    return this.#sql.row(
      `select version, look, shows, card.path as path from card left join file on file.path = card.path
       where card.page = ? and (card.path is null or file.hash <> '')`,
      page,
    );
  }

  save(page: string, { version, look, shows, path }: CardRow): void {
    this.#sql.run(
      'insert or replace into card (page, version, look, shows, path) values (?, ?, ?, ?, ?)',
      page,
      version,
      look,
      shows,
      path,
    );
  }

  /** Slugs of those of the newest published stories whose card has to be looked at, the newest first. */
  due(newest: number, look: string): string[] {
    return this.#sql.texts(
      `select slug as value from (
         select slug, version, sequence from story where state = 'published' order by sequence desc limit ?
       ) as story
       left join card on card.page = '/stories/' || slug || '/'
       left join file on file.path = card.path
       where card.page is null or card.version <> story.version or card.look <> ?
         or (card.path is not null and coalesce(file.hash, '') = '')
       order by story.sequence desc`,
      newest,
      look,
    );
  }
}
