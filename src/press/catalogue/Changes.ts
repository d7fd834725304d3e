import type { Statements } from './Statements.ts';

export const changeKinds = [
  'published',
  'update',
  'correction',
  'clarification',
  'withdrawal',
  'reinstatement',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type Change = {
  sequence: number;
  path: string;
  version: number;
  kind: ChangeKind;
  note: string | null;
  time: string;
};

/** What happened to the stories of the paper, in order: what copies on devices are held against. */
export class Changes {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** The sequence number of the newest change, 0 before the first. */
  last(): number {
    return this.#sql.number('select coalesce(max(sequence), 0) as value from change');
  }

  add(story: string, change: Omit<Change, 'sequence'>): void {
    const { path, version, kind, note, time } = change;
    this.#sql.run(
      'insert into change (sequence, story, path, version, kind, note, time) values (?, ?, ?, ?, ?, ?, ?)',
      this.last() + 1,
      story,
      path,
      version,
      kind,
      note,
      time,
    );
  }

  /** Changes with a sequence number above `after` and up to `upTo`, the newest first. */
  between(after: number, upTo: number): Change[] {
    return this.#sql.rows(
      `select sequence, path, version, kind, note, time from change
       where sequence > ? and sequence <= ? order by sequence desc`,
      after,
      upTo,
    );
  }
}
