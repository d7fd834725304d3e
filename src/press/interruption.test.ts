import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Catalogue } from './catalogue/Catalogue.ts';
import { migrations } from './catalogue/migrations.ts';
import { sampleCopy, TemporaryPaper } from './samples/TemporaryPaper.ts';
import { WorkerPool } from './WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
  paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
});
afterEach(() => {
  paper.remove();
});
afterAll(() => pool.close());

const facts = { published: '2026-11-20T09:00:00Z', topics: ['sea'] };

/** Leaves an edition as a press does that is killed after it wrote these pages and before it committed. */
function interrupt(pages: Record<string, string>): void {
  appendFileSync(
    `${paper.state}.journal`,
    Object.keys(pages)
      .map((page) => `${page}\n`)
      .join(''),
  );
  for (const [page, content] of Object.entries(pages)) {
    mkdirSync(path.join(paper.out, page), { recursive: true });
    writeFileSync(path.join(paper.out, page, 'index.html'), content);
    writeFileSync(path.join(paper.out, page, 'index.json.unfinished'), content.slice(0, 3));
  }
}

describe('a press that was killed', () => {
  it('is made good by the next one, without a trace', async () => {
    await paper.press();
    const whole = paper.files();
    interrupt({
      '/stories/lamp/': 'half a page',
      '/stories/never/': 'a story nobody filed',
      '/': 'half a front',
    });
    await paper.press();
    expect(paper.files()).toEqual(whole);
    expect(readdirSync(paper.folder).some((name) => name.endsWith('.journal'))).toBe(false);
  });

  it('in its first run leaves a folder that the next one takes over', async () => {
    interrupt({ '/stories/lamp/': 'half a page' });
    const { code } = await paper.press();
    expect(code).toBe(0);
    expect(paper.text('/stories/lamp/index.html')).toContain('Kettlewick');
    expect(paper.has('/stories/lamp/index.json.unfinished')).toBe(false);
  });
});

describe('the catalogue', () => {
  it('keeps a second press out, with a code that scripts can wait on', async () => {
    await paper.press();
    const running = Catalogue.open(paper.state);
    await expect(paper.press()).rejects.toMatchObject({ exitCode: 75 });
    running.close();
    expect((await paper.press()).code).toBe(0);
  });

  it('is refused when it is no catalogue', async () => {
    writeFileSync(
      paper.state,
      'a shopping list that is long enough to be taken for a file with a header of 100 bytes',
    );
    await expect(paper.press()).rejects.toThrow(/no catalogue/);
  });

  it('is refused when a newer Dateline wrote it', async () => {
    const database = new DatabaseSync(paper.state);
    database.exec(`pragma user_version = ${migrations.length + 1}`);
    database.close();
    await expect(paper.press()).rejects.toThrow(/newer Dateline/);
  });
});
