/**
 * The catalogue's schema, step by step. `user_version` counts the steps that a file has taken; a step
 * that has been released is never changed, only followed by another.
 */
export const migrations: readonly string[] = [
  `
  create table meta (key text primary key, value text not null) strict, without rowid;

  -- A file of copy as it was last read.
  create table copy (
    path text primary key,
    size integer not null,
    modified text not null,
    hash text not null,
    story text,
    problems text not null
  ) strict, without rowid;

  -- Pictures that copy names, as they lay in the folder when it was read.
  create table picture_use (copy text not null, file text not null, modified text not null, hash text,
    primary key (copy, file)) strict, without rowid;
  create index picture_use_by_hash on picture_use (hash);

  -- Locator maps, drawn once for each place and each version of the code that draws them.
  create table map (key text primary key, map text not null) strict, without rowid;

  create table story (
    id text primary key,
    slug text not null unique,
    -- Order of first publication; null until then, kept through withdrawals.
    sequence integer unique,
    state text not null check (state in ('published', 'canceled', 'withheld')),
    version integer not null,
    first_seen text not null,
    updated text not null,
    content_hash text not null,
    draft text not null,
    article text,
    summary text,
    embargo text,
    -- The copy file is gone from the folder, the story stays.
    orphan integer not null default 0
  ) strict, without rowid;
  create index story_by_embargo on story (embargo) where embargo is not null;

  -- Slugs that a story had before: each leads to where the story is now.
  create table former_slug (slug text primary key, story text not null) strict, without rowid;

  -- A list that stories join at the end and never move in; named by the path of its head page.
  create table river (name text primary key, next integer not null) strict, without rowid;
  create table river_entry (
    river text not null, position integer not null, story text not null,
    primary key (river, position), unique (river, story)
  ) strict, without rowid;
  create index river_entry_by_story on river_entry (story);

  create table topic (slug text primary key, name text not null) strict, without rowid;
  create table place (path text primary key, country text not null, place text not null) strict, without rowid;

  -- What a story's page says of other stories: cards of related ones, fixed when it was first pressed,
  -- and translations.
  create table mention (
    story text not null, other text not null, kind text not null check (kind in ('related', 'translation')),
    rank integer not null, language text,
    primary key (story, kind, other)
  ) strict, without rowid;
  create index mention_by_other on mention (other);

  create table change (
    sequence integer primary key, story text not null, path text not null, version integer not null,
    kind text not null, note text, time text not null
  ) strict;

  -- Every file of the edition that the press wrote: it deletes none but these. The hash is empty when
  -- what is on disk is not known, null when the file was removed; the sequence is that of the newest
  -- change when the file was written or removed.
  create table file (path text primary key, page text not null, hash text, sequence integer not null)
    strict, without rowid;
  create index file_by_page on file (page);
  create index file_by_sequence on file (sequence);
  `,
  `
  -- How many published stories a list has: pages say it, and counting would read the whole archive.
  -- Triggers keep it, so that no way into or out of a list, or of being published, can forget it.
  alter table river add column published integer not null default 0;
  update river set published = (
    select count(*) from river_entry join story on story.id = river_entry.story
    where river = river.name and state = 'published'
  );
  create trigger river_entry_joined after insert on river_entry begin
    update river set published = published + 1 where name = new.river
      and exists (select 1 from story where id = new.story and state = 'published');
  end;
  create trigger river_entry_left after delete on river_entry begin
    update river set published = published - 1 where name = old.river
      and exists (select 1 from story where id = old.story and state = 'published');
  end;
  create trigger story_state_changed after update of state on story
  when (old.state = 'published') <> (new.state = 'published') begin
    update river set published = published + iif(new.state = 'published', 1, -1)
      where name in (select river from river_entry where story = new.id);
  end;
  `,
  `
  -- Ids of passages that a story no longer has, with a hash of the last words that bore them: a link to
  -- one must never lead to another passage.
  create table retired_id (story text not null, id text not null, words text not null,
    primary key (story, id)) strict, without rowid;
  `,
  `
  -- Corrections of the stories in the paper, for the page and the feed of them.
  create table correction (
    story text not null, rank integer not null, date text not null, kind text not null, text text not null,
    primary key (story, rank)
  ) strict, without rowid;
  create index correction_by_date on correction (date);
  insert into correction (story, rank, date, kind, text)
    select story.id, made.key, json_extract(made.value, '$.date'), json_extract(made.value, '$.kind'),
      json_extract(made.value, '$.text')
    from story, json_each(story.article, '$.corrections') as made where state = 'published';
  -- What was taken back, for feeds: few stories are.
  create index story_taken_back on story (id) where state <> 'published' and sequence is not null;
  create index change_by_story on change (story, sequence);
  `,
  `
  -- What sitemaps say of stories, apart from the stories themselves.
  create index story_in_sitemap on story (sequence, slug, updated) where state = 'published';
  `,
  `
  -- The card of a page as it was last drawn: the version of the story that was looked at, the code and
  -- the paper that drew it, a hash of what it shows, and its file; null where a face lacks a letter.
  create table card (
    page text primary key, version integer not null, look text not null, shows text not null, path text
  ) strict, without rowid;
  `,
  `
  -- What keeps a picture from being used, for as long as it does; what is not known is found again.
  alter table picture_use add column problem text;
  update copy set hash = '' where path in (select copy from picture_use where hash is null);
  `,
  `
  -- Stories that an editor killed: canceled whatever their copy says. The draft is that of the copy.
  create table kill (story text primary key, note text, time text not null, draft text not null)
    strict, without rowid;
  `,
  `
  -- The slug that a story asked for and another had, so that its editor is told as long as that is so.
  create table taken_slug (story text primary key, slug text not null) strict, without rowid;
  `,
];
