import type { Draft, Problem } from '../../wire/draft.ts';
import type { Statements } from './Statements.ts';

/** A file of copy as it was last read. */
export type CopyRow = { path: string; size: number; modified: string; hash: string; story: string | null };

/** A draft that was read; `isEdited` is false when the bytes of its file are those that were read before. */
export type FiledCopy = { path: string; draft: Draft; isEdited: boolean };

/** A picture as the copy that names it has it; `problem` is null when it can be used. */
export type NamedPicture = { file: string; modified: string; hash: string | null; problem: Problem | null };

/** A picture that a file of copy names; `file` is relative to the copy folder. */
export type PictureUse = { copy: string; file: string; modified: string; hash: string | null };

/** The files of the copy folder as the press last saw them. */
export class CopyFiles {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
    // Drafts wait here for their turn: in a first press there are more of them than memory should hold.
    sql.run(`create temp table filed (path text primary key, story text not null, published text,
      draft text not null, edited integer not null) strict, without rowid`);
  }

  /** Lays a draft aside until all copy is read. */
  file({ path, draft, isEdited }: FiledCopy): void {
    this.#sql.run(
      'insert or replace into filed (path, story, published, draft, edited) values (?, ?, ?, ?, ?)',
      path,
      draft.id,
      draft.published,
      JSON.stringify(draft),
      Number(isEdited),
    );
  }

  /** The drafts that were laid aside, the oldest story first; `now` stands for dates that are missing. */
  *filed(now: string): Generator<FiledCopy> {
    const rows = this.#sql.each<{ path: string; draft: string; edited: number }>(
      'select path, draft, edited from filed order by coalesce(published, ?), story',
      now,
    );
    for (const { path, draft, edited } of rows)
      yield { path, draft: JSON.parse(draft) as Draft, isEdited: edited === 1 };
  }

  all(): CopyRow[] {
    return this.#sql.rows('select path, size, modified, hash, story from copy order by path');
  }

  save(row: CopyRow, problems: Problem[]): void {
    this.#sql.run(
      'insert or replace into copy (path, size, modified, hash, story, problems) values (?, ?, ?, ?, ?, ?)',
      row.path,
      row.size,
      row.modified,
      row.hash,
      row.story,
      JSON.stringify(problems),
    );
  }

  /** Lets a file be read again at the next look, whatever its size and time say. */
  readAgain(path: string): void {
    this.#sql.run(`update copy set hash = '' where path = ?`, path);
  }

  forget(path: string): void {
    this.#sql.run('delete from copy where path = ?', path);
    this.#sql.run('delete from picture_use where copy = ?', path);
  }

  /** Keeps which pictures a file of copy names, each with what keeps it from being used. */
  usePictures(copy: string, pictures: readonly NamedPicture[]): void {
    this.#sql.run('delete from picture_use where copy = ?', copy);
    for (const { file, modified, hash, problem } of pictures)
      this.#sql.run(
        'insert or ignore into picture_use (copy, file, modified, hash, problem) values (?, ?, ?, ?, ?)',
        copy,
        file,
        modified,
        hash,
        problem && JSON.stringify(problem),
      );
  }

  pictureUses(): PictureUse[] {
    return this.#sql.rows('select copy, file, modified, hash from picture_use order by copy, file');
  }

  /** A file in the copy folder that holds the picture with a hash. */
  pictureFile(hash: string): string | null {
    return this.#sql.row<{ file: string }>('select file from picture_use where hash = ?', hash)?.file ?? null;
  }

  /** Every problem that the copy in the folder and its pictures have, in the order of the files of copy. */
  problems(): Problem[] {
    return this.#sql
      .texts(
        `select path, 0 as kind, problems as value from copy where problems <> '[]'
         union all select path, 1, json_array(json(problem)) from picture_use join copy on copy.path = picture_use.copy
           where problem is not null
         order by path, kind`,
      )
      .flatMap((json) => JSON.parse(json) as Problem[]);
  }

  /** The files that claim a story; the first by path is the one that is read. */
  claimants(story: string): string[] {
    return this.#sql.texts('select path as value from copy where story = ? order by path', story);
  }

  /** Stories that more than one file claims. */
  contested(): string[] {
    return this.#sql.texts(
      `select story as value from copy where story is not null group by story having count(*) > 1 order by story`,
    );
  }
}
