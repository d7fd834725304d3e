import type { Correction } from '../../article/schema.ts';
import type { Statements } from './Statements.ts';

/** A correction with the story that it is of; `rank` counts the corrections of that story from 0. */
export type FiledCorrection = Correction & {
  id: string;
  rank: number;
  slug: string;
  language: string;
  headline: string;
};

/** A story that was in the paper and was taken back. */
export type TakenBack = { id: string; slug: string; isCanceled: boolean; time: string; draft: string };

/** What the paper put right: corrections under its stories, and stories taken back. */
export class Corrections {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** Keeps the corrections of a story in the place of those that it had. */
  set(story: string, corrections: readonly Correction[]): void {
    this.#sql.run('delete from correction where story = ?', story);
    for (const [rank, { date, kind, text }] of corrections.entries()) {
      this.#sql.run(
        'insert into correction (story, rank, date, kind, text) values (?, ?, ?, ?, ?)',
        story,
        rank,
        date,
        kind,
        text,
      );
    }
  }

  /** The newest corrections, the newest first. */
  newest(count: number): FiledCorrection[] {
    return this.#sql.rows(
      `select story.id as id, rank, date, kind, text, slug, json_extract(summary, '$.language') as language,
         json_extract(summary, '$.headline') as headline
       from correction join story on story.id = correction.story
       where state = 'published' order by date desc, story.id, rank desc limit ?`,
      count,
    );
  }

  /** Stories that were taken back and have not returned, in all or in a river, the latest first. */
  takenBack(count: number, river: string | null): TakenBack[] {
    const within =
      river === null
        ? '?1 is null'
        : 'exists (select 1 from river_entry where river = ?1 and story = story.id)';
    return this.#sql
      .rows<Omit<TakenBack, 'isCanceled'> & { state: string }>(
        `select story.id as id, slug, state, draft, coalesce((select max(time) from change
           where change.story = story.id and kind = 'withdrawal'), updated) as time
         from story where state <> 'published' and sequence is not null and ${within}
         order by time desc, story.id limit ?2`,
        river,
        count,
      )
      .map(({ state, ...story }) => ({ ...story, isCanceled: state === 'canceled' }));
  }
}
