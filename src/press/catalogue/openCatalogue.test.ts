import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from './migrations.ts';
import { openCatalogue } from './openCatalogue.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-catalogue-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that a catalogue is made of, by name: tables, columns, indexes, triggers. */
function shapeOf(database: DatabaseSync): unknown {
  return database
    .prepare(
      `select master.type, master.name, columns.name as "column", columns.type as kind, "notnull", dflt_value
       from sqlite_schema as master left join pragma_table_info(master.name) as columns order by 1, 2, 3`,
    )
    .all();
}

describe('openCatalogue', () => {
  it.each(migrations.map((_, index) => index + 1))('brings a catalogue of step %i up to date', (steps) => {
    const file = path.join(folder, `from-${steps}.sqlite`);
    const old = new DatabaseSync(file);
    for (const step of migrations.slice(0, steps)) old.exec(step);
    old.exec(`insert into meta (key, value) values ('look', 'kept'); pragma user_version = ${steps}`);
    old.close();
    const [now, fresh] = [openCatalogue(file), openCatalogue(path.join(folder, `fresh-${steps}.sqlite`))];
    expect(shapeOf(now)).toEqual(shapeOf(fresh));
    expect(now.prepare('pragma user_version').get()).toEqual({ user_version: migrations.length });
    expect(now.prepare('select value from meta').get()).toEqual({ value: 'kept' });
    now.close();
    fresh.close();
  });

  it('makes the folder of a catalogue whose edition lies in a new one', () => {
    openCatalogue(path.join(folder, 'new', 'deep', 'edition.catalogue.sqlite')).close();
    expect(existsSync(path.join(folder, 'new', 'deep', 'edition.catalogue.sqlite'))).toBe(true);
  });

  it.each(['below-a-file', 'a-folder'])('says what it expected and how to mend it: %s', (kind) => {
    writeFileSync(path.join(folder, 'text'), '');
    mkdirSync(path.join(folder, 'folder'), { recursive: true });
    const file = path.join(folder, kind === 'a-folder' ? 'folder' : 'text/edition.sqlite');
    expect(() => openCatalogue(file)).toThrow(
      expect.objectContaining({
        exitCode: 1,
        message: expect.stringMatching(
          new RegExp(`^the catalogue ${file} cannot be opened \\(.+\\): expected a file, .+ with --state$`),
        ),
      }),
    );
  });
});
