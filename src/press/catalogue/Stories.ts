import type { Statements } from './Statements.ts';

export type StoryState = 'published' | 'canceled' | 'withheld';

/** A story as the catalogue keeps it; `draft`, `article` and `summary` are JSON. */
export type StoryRow = {
  id: string;
  slug: string;
  /** Order of first publication, null until then. */
  sequence: number | null;
  state: StoryState;
  version: number;
  firstSeen: string;
  updated: string;
  contentHash: string;
  draft: string;
  article: string | null;
  summary: string | null;
  embargo: string | null;
};

/** A published story's identity, article and summary, both as JSON. */
export type StoryText = { id: string; article: string; summary: string };

export type Mention = { id: string; language: string | null };

const columns = `id, slug, sequence, state, version, first_seen as firstSeen, updated,
  content_hash as contentHash, draft, article, summary, embargo`;

/** The stories of the catalogue, their slugs and what they say of each other. */
export class Stories {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  byId(id: string): StoryRow | null {
    return this.#sql.row(`select ${columns} from story where id = ?`, id);
  }

  bySlug(slug: string): StoryRow | null {
    return this.#sql.row(`select ${columns} from story where slug = ?`, slug);
  }

  /** The story that bore a slug before its editor changed it. */
  byFormerSlug(slug: string): StoryRow | null {
    return this.#sql.row(
      `select ${columns} from story where id = (select story from former_slug where slug = ?)`,
      slug,
    );
  }

  save(story: StoryRow): void {
    this.#sql.runNamed(
      `insert into story (id, slug, sequence, state, version, first_seen, updated, content_hash, draft,
         article, summary, embargo)
       values (:id, :slug, :sequence, :state, :version, :firstSeen, :updated, :contentHash, :draft,
         :article, :summary, :embargo)
       on conflict (id) do update set slug = excluded.slug, sequence = excluded.sequence,
         state = excluded.state, version = excluded.version, updated = excluded.updated,
         content_hash = excluded.content_hash, draft = excluded.draft, article = excluded.article,
         summary = excluded.summary, embargo = excluded.embargo, orphan = 0`,
      story,
    );
  }

  nextSequence(): number {
    return this.#sql.number('select coalesce(max(sequence), 0) + 1 as value from story');
  }

  /** Whether a slug is free for a story: nobody else has it now or had it before. */
  isSlugFree(slug: string, id: string): boolean {
    return (
      this.#sql.row(
        `select 1 from story where slug = ?1 and id <> ?2
         union all select 1 from former_slug where slug = ?1 and story <> ?2`,
        slug,
        id,
      ) === null
    );
  }

  /** Keeps the slug that a story asked for in vain; null when it has the one that it asked for. */
  keepTakenSlug(id: string, slug: string | null): void {
    if (slug === null) this.#sql.run('delete from taken_slug where story = ?', id);
    else this.#sql.run('insert or replace into taken_slug (story, slug) values (?, ?)', id, slug);
  }

  /** Stories that another keeps from the slug that they asked for. */
  takenSlugs(): { id: string; slug: string; taken: string }[] {
    return this.#sql
      .rows<{ id: string; slug: string; taken: string }>(
        `select id, story.slug as slug, taken_slug.slug as taken
         from taken_slug join story on story.id = taken_slug.story order by id`,
      )
      .filter(({ id, taken }) => !this.isSlugFree(taken, id));
  }

  keepFormerSlug(slug: string, id: string): void {
    this.#sql.run('insert or replace into former_slug (slug, story) values (?, ?)', slug, id);
  }

  forgetFormerSlug(slug: string): void {
    this.#sql.run('delete from former_slug where slug = ?', slug);
  }

  formerSlugsOf(id: string): string[] {
    return this.#sql.texts('select slug as value from former_slug where story = ? order by slug', id);
  }

  /** Every slug that was given up, with the one that its story has now. */
  formerSlugs(): { slug: string; now: string }[] {
    return this.#sql.rows(
      `select former_slug.slug as slug, story.slug as now
       from former_slug join story on story.id = former_slug.story
       where state <> 'withheld' order by former_slug.slug`,
    );
  }

  canceledSlugs(): string[] {
    return this.#sql.texts(`select slug as value from story where state = 'canceled' order by slug`);
  }

  /** Slugs of all stories that have a page. */
  pageSlugs(): string[] {
    return this.#sql.texts(
      `select slug as value from story where state <> 'withheld' order by sequence, slug`,
    );
  }

  /** The newest published stories whose slugs begin with these characters (a-z, 0-9, dash). */
  beginning(prefix: string, count: number): { slug: string; headline: string; language: string }[] {
    return this.#sql.rows(
      `select slug, json_extract(summary, '$.headline') as headline, json_extract(summary, '$.language') as language
       from story where slug >= ? and slug < ? || '~' and state = 'published' order by sequence desc limit ?`,
      prefix,
      prefix,
      count,
    );
  }

  hasPages(): boolean {
    return this.#sql.row(`select 1 from story where state <> 'withheld' limit 1`) !== null;
  }

  /** Stories whose embargo has ended at an instant. */
  released(now: string): string[] {
    return this.#sql.texts(
      `select id as value from story where state = 'withheld' and embargo <= ? order by embargo, id`,
      now,
    );
  }

  /**
   * Summaries of the newest published stories, as JSON, the newest first; without those that are in the
   * paper too in its own language (a BCP 47 tag), whichever of the two names the other its translation.
   */
  newest(count: number, language: string): string[] {
    return this.newestArticles(count, language).map(({ summary }) => summary);
  }

  /** The same stories with their articles. */
  newestArticles(count: number, language: string): StoryText[] {
    const base = language.split('-', 1)[0]?.toLowerCase() ?? '';
    return this.#sql.rows(
      `select id, article, summary from story as own where state = 'published' and (${speaks('own')} or not exists (
         select 1 from story as twin where state = 'published' and ${speaks('twin')} and id in (
           select other from mention where mention.story = own.id and kind = 'translation'
           union select mention.story from mention where other = own.id and kind = 'translation')))
       order by sequence desc limit ?2`,
      base,
      count,
    );
  }

  /** Summaries of the newest published stories, as JSON, in any language, the newest first. */
  newestSummaries(count: number): string[] {
    return this.#sql.texts(
      `select summary as value from story where state = 'published' order by sequence desc limit ?`,
      count,
    );
  }

  /** Published stories with a sequence number above `after` and up to `upTo`, in that order. */
  published(after: number, upTo: number): { slug: string; updated: string }[] {
    return this.#sql.rows(
      `select slug, updated from story
       where state = 'published' and sequence > ? and sequence <= ? order by sequence`,
      after,
      upTo,
    );
  }

  /** The shards, counted from 1, of `size` sequence numbers that have published stories, and their newest update. */
  publishedByShard(size: number): { shard: number; updated: string }[] {
    // Numbers are bound as floating point, and those divide without rounding.
    return this.#sql.rows(
      `select (sequence - 1) / cast(? as integer) + 1 as shard, max(updated) as updated from story
       where state = 'published' group by 1 order by 1`,
      size,
    );
  }

  markOrphan(id: string): void {
    this.#sql.run('update story set orphan = 1 where id = ?', id);
  }

  /** Published stories whose copy is gone from the folder. */
  orphans(): { id: string; slug: string }[] {
    return this.#sql.rows(`select id, slug from story where orphan = 1 and state = 'published' order by id`);
  }

  setMentions(story: string, kind: 'related' | 'translation', others: Mention[]): void {
    this.#sql.run('delete from mention where story = ? and kind = ?', story, kind);
    for (const [rank, { id, language }] of others.entries()) {
      this.#sql.run(
        'insert or ignore into mention (story, other, kind, rank, language) values (?, ?, ?, ?, ?)',
        story,
        id,
        kind,
        rank,
        language,
      );
    }
  }

  /** Summaries of the related stories that are still published, as JSON. */
  related(story: string): string[] {
    return this.#sql.texts(
      `select summary as value from mention join story on story.id = mention.other
       where mention.story = ? and kind = 'related' and state = 'published' order by rank`,
      story,
    );
  }

  hasRelated(story: string): boolean {
    return this.#sql.row(`select 1 from mention where story = ? and kind = 'related'`, story) !== null;
  }

  /** Other languages of a story that are published. */
  translations(story: string): { language: string; slug: string }[] {
    return this.#sql.rows(
      `select mention.language as language, slug from mention join story on story.id = mention.other
       where mention.story = ? and kind = 'translation' and state = 'published' order by rank`,
      story,
    );
  }

  /** Slugs of the published stories whose pages mention a story. */
  mentioning(other: string): string[] {
    return this.#sql.texts(
      `select distinct slug as value from mention join story on story.id = mention.story
       where mention.other = ? and state = 'published' order by slug`,
      other,
    );
  }
}

/** Whether the summary of a story is in the language whose base tag is the first value. */
function speaks(story: string): string {
  const language = `lower(json_extract(${story}.summary, '$.language'))`;
  return `(${language} = ?1 or ${language} like ?1 || '-%')`;
}
