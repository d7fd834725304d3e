import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PressError } from '../PressError.ts';
import { migrations } from './migrations.ts';

/**
 * Opens the catalogue, makes it and its folder when they are not there, and takes the lock: one transaction
 * that lasts the whole press. A press that is killed leaves the catalogue as it was, and the operating system
 * frees the lock with the process.
 *
 * @throws PressError with exit code 75 when another press is running, 1 when the file cannot be used.
 */
export function openCatalogue(file: string): DatabaseSync {
  let database: DatabaseSync;
  try {
    // SQLite makes a file and no folder; the press makes the edition's, so a new one may lie anywhere.
    mkdirSync(path.dirname(file), { recursive: true });
    // A press that draws cards takes the lock for a moment only, again and again: wait for it to end.
    database = new DatabaseSync(file, { timeout: 2000 });
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -32000');
    database.exec('begin immediate');
  } catch (error) {
    throw unusable(file, error);
  }
  migrate(database, file);
  return database;
}

/** Whether SQLite refused something because another press has the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/.test(error.message);
}

function unusable(file: string, error: unknown): PressError {
  const reason = error instanceof Error ? error.message : String(error);
  if (isBusy(error))
    return new PressError(75, `another press is using ${file}: wait until it is done, or end it`);
  if (/not a database/.test(reason))
    return new PressError(1, `${file} is no catalogue: name another file with --state`);
  return new PressError(
    1,
    `the catalogue ${file} cannot be opened (${reason}): expected a file, or room for one in a folder that can be written; name another with --state`,
  );
}

function migrate(database: DatabaseSync, file: string): void {
  const version = Number(database.prepare('pragma user_version').get()?.user_version ?? 0);
  if (version > migrations.length) {
    database.close();
    throw new PressError(
      1,
      `${file} was written by a newer Dateline (catalogue ${version}, this one knows ${migrations.length}): update Dateline`,
    );
  }
  for (const step of migrations.slice(version)) database.exec(step);
  if (version < migrations.length) database.exec(`pragma user_version = ${migrations.length}`);
}
