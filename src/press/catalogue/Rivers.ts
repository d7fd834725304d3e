import type { Place, TopicRef } from '../../article/schema.ts';
import { pageOf, positionsOf } from '../river.ts';
import type { Statements } from './Statements.ts';
import type { StoryText } from './Stories.ts';

export type RiverPage = { river: string; page: number | null };

/**
 * The lists that stories join at the end: a topic's, a country's, a place's. A river is named by the
 * path of its head page. A position is given once; who leaves, leaves a gap.
 */
export class Rivers {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** How many positions a river has given out. */
  length(river: string): number {
    return this.#sql.number('select next as value from river where name = ?', river);
  }

  /** How many of a river's stories are published. */
  published(river: string): number {
    return this.#sql.number('select published as value from river where name = ?', river);
  }

  join(river: string, story: string): void {
    const position = this.length(river);
    // The river is there before its entry, which counts itself in.
    this.#sql.run(
      'insert into river (name, next) values (?, ?) on conflict (name) do update set next = excluded.next',
      river,
      position + 1,
    );
    this.#sql.run(
      'insert into river_entry (river, position, story) values (?, ?, ?)',
      river,
      position,
      story,
    );
  }

  leave(river: string, story: string): void {
    this.#sql.run('delete from river_entry where river = ? and story = ?', river, story);
  }

  /** The rivers that a story is in. */
  of(story: string): string[] {
    return this.#sql.texts('select river as value from river_entry where story = ? order by river', story);
  }

  /** The pages on which a story stands now. */
  pagesOf(story: string): RiverPage[] {
    const entries = this.#sql.rows<{ river: string; position: number; next: number }>(
      `select river, position, next from river_entry join river on river.name = river_entry.river
       where story = ? order by river`,
      story,
    );
    return entries.map(({ river, position, next }) => ({ river, page: pageOf(position, next) }));
  }

  /** Summaries of the published stories on a page, as JSON, the newest first. */
  stories(river: string, page: number | null): string[] {
    const { first, end } = positionsOf(page, this.length(river));
    return this.#sql.texts(
      `select summary as value from river_entry join story on story.id = river_entry.story
       where river = ? and position >= ? and position < ? and state = 'published' order by position desc`,
      river,
      first,
      end,
    );
  }

  /** Identity and language of the newest published stories of a river. */
  newest(river: string, count: number): { id: string; language: string }[] {
    return this.#sql.rows(
      `select story.id as id, json_extract(summary, '$.language') as language
       from river_entry join story on story.id = river_entry.story
       where river = ? and state = 'published' order by position desc limit ?`,
      river,
      count,
    );
  }

  /** Identity, article and summary of the newest published stories of a river, both as JSON. */
  newestArticles(river: string, count: number): StoryText[] {
    return this.#sql.rows(
      `select story.id as id, article, summary from river_entry join story on story.id = river_entry.story
       where river = ? and state = 'published' order by position desc limit ?`,
      river,
      count,
    );
  }

  newestSummaries(river: string, count: number): string[] {
    return this.#sql.texts(
      `select summary as value from river_entry join story on story.id = river_entry.story
       where river = ? and state = 'published' order by position desc limit ?`,
      river,
      count,
    );
  }

  all(): { river: string; length: number }[] {
    return this.#sql.rows('select name as river, next as length from river order by name');
  }

  keepTopic({ slug, name }: TopicRef): void {
    this.#sql.run('insert or replace into topic (slug, name) values (?, ?)', slug, name);
  }

  topics(): TopicRef[] {
    return this.#sql.rows('select slug, name from topic order by slug');
  }

  /** Keeps a place under the name that it was first filed with, or with `prefer` under this one. */
  keepPlace(place: Place & { path: string; country: string }, prefer: boolean): void {
    this.#sql.run(
      `insert or ${prefer ? 'replace' : 'ignore'} into place (path, country, place) values (?, ?, ?)`,
      place.path,
      place.country,
      JSON.stringify(place),
    );
  }

  /** The place whose page is at a path, as JSON. */
  place(path: string): string | null {
    return this.#sql.row<{ place: string }>('select place from place where path = ?', path)?.place ?? null;
  }

  /** The places of a country that have a page, each as JSON. */
  placesIn(country: string): { path: string; json: string }[] {
    return this.#sql.rows('select path, place as json from place where country = ? order by path', country);
  }

  /** The heads of topics and places that have stories and whose names begin with these characters. */
  beginning(prefix: string): { path: string; name: string }[] {
    return this.#sql.rows(
      `select river.name as path, coalesce(topic.name, json_extract(place, '$.name')) as name
       from river
       left join topic on river.name = '/topics/' || topic.slug || '/'
       left join place on place.path = river.name
       where published > 0
         and (river.name glob '/topics/' || ?1 || '*/' or river.name glob '/places/??/' || ?1 || '*/')
         and coalesce(topic.name, place) is not null
       order by river.name`,
      prefix,
    );
  }

  /** ISO codes of the countries that stories were filed from. */
  countries(): string[] {
    return this.#sql.texts(
      `select distinct upper(substr(name, 9, 2)) as value from river where name glob '/places/*' order by value`,
    );
  }
}
