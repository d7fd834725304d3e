import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCopy, TemporaryPaper, type Event } from './samples/TemporaryPaper.ts';
import { WorkerPool } from './WorkerPool.ts';

/** The command line as scripts outside the project call it: the contract's commands, flags and codes. */
const cli = path.resolve(import.meta.dirname, 'cli.ts');
const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
});
afterEach(() => {
  paper.remove();
});
afterAll(() => pool.close());

function dateline(...args: string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
  events: Event[];
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    cwd: paper.folder,
  });
  const lines = args.includes('--json') ? stdout.split('\n').filter(Boolean) : [];
  return { status, stdout, stderr, events: lines.map((line) => JSON.parse(line) as Event) };
}

function press(...flags: string[]) {
  return dateline(
    'press',
    '--copy',
    paper.copy,
    '--out',
    paper.out,
    '--now',
    '2026-11-24T12:00:00Z',
    ...flags,
  );
}

describe('dateline press', () => {
  it('publishes plain copy with the built reader and keeps its catalogue beside the edition', () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    const { status, stdout, stderr } = press();
    expect(status).toBe(0);
    expect(stdout).toContain('published lamp');
    expect(stderr).toContain('dateline.config.json is missing');
    const files = paper.files();
    expect(files.get('/stories/lamp/index.html')).toMatch(/<html[^>]* data-edition="1"/);
    expect(files.get('/stories/lamp/index.html')).toContain('Kettlewick');
    expect(files.has('/schema/article.json')).toBe(true);
    expect(files.has('/404.html')).toBe(true);
    for (const [name, content] of files)
      if (/index\.json$|changes\.json$|routes\.json$/.test(name))
        expect(JSON.parse(content)).toMatchObject({ schema: 1 });
    expect(press('--json').events.at(-1)).toMatchObject({ event: 'done', written: 0, published: 0 });
    expect(files.size).toBe(paper.files().size);
  });

  it('speaks one object a line, and says with 3 that some copy was skipped', () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    paper.write('picture.txt', '\u0089PNG\r\n\u001A\n');
    paper.write('headline-only.txt', 'Only a headline\n');
    const { status, events } = press('--json');
    expect(status).toBe(3);
    expect(events.filter(({ event }) => event === 'published')).toEqual([
      { event: 'published', slug: 'lamp' },
    ]);
    const skipped = events.filter(({ event }) => event === 'skipped');
    expect(skipped.map(({ file }) => file)).toEqual(['headline-only.txt', 'picture.txt']);
    expect(skipped.every(({ line, message }) => Number(line) > 0 && String(message).includes('; '))).toBe(
      true,
    );
  });

  it.each([
    ['an empty folder', () => undefined],
    ['an empty file', () => paper.write('a.txt', '')],
    ['a headline of 10,000 characters', () => paper.write('a.txt', `${'word '.repeat(2000)}\nText.\n`)],
    ['a story of 5 MB', () => paper.write('a.txt', `Headline\n${'A line of the story. '.repeat(260_000)}\n`)],
    ['a link out of the folder', () => symlinkSync('/etc/hostname', path.join(paper.copy, 'a.txt'))],
  ])('ends with 1 and a reason when all there is is %s', (_, arrange) => {
    arrange();
    const { status, stderr } = press();
    expect(status).toBe(1);
    expect(stderr.split('\n').filter((line) => /^a\.txt:\d+: error: .+; .+$/.test(line))).toHaveLength(
      stderr.includes('a.txt') ? 1 : 0,
    );
    expect(stderr).toMatch(/no story to publish/);
    expect(stderr).not.toMatch(/\bat \S+\.ts:/);
  });

  it('never writes outside the edition, whatever slug copy asks for', () => {
    paper.write('a.txt', sampleCopy('One'), { slug: '../../outside' });
    paper.write('b.txt', sampleCopy('Two'), { slug: '/etc/passwd' });
    expect(press().status).toBe(0);
    expect([...paper.files().keys()].filter((name) => name.startsWith('/stories/')).sort()).toEqual([
      '/stories/etc-passwd/index.html',
      '/stories/etc-passwd/index.json',
      '/stories/etc-passwd/index.txt',
      '/stories/etc-passwd/ninjs.json',
      '/stories/outside/index.html',
      '/stories/outside/index.json',
      '/stories/outside/index.txt',
      '/stories/outside/ninjs.json',
    ]);
  });

  it.each([
    ['no command', []],
    ['a command nobody knows', ['print']],
    ['a flag nobody knows', ['press', '--colour']],
    ['a time without an offset', ['press', '--copy', '.', '--now', '2026-11-24']],
    ['a copy folder that is not there', ['press', '--copy', 'nowhere', '--out', 'edition']],
    ['a config that is not there', ['press', '--copy', 'copy', '--config', 'nowhere.json']],
    ['a sequence that is no number', ['press', '--copy', 'copy', '--since', 'yesterday']],
  ])('ends with 2 for %s', (_, args) => {
    const { status, stderr } = dateline(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^dateline: \S/);
  });

  it('says so when it may not write there', () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    mkdirSync(paper.out);
    writeFileSync(path.join(paper.out, 'edition.json'), '{}');
    chmodSync(paper.out, 0o500);
    const { status, stderr } = press();
    chmodSync(paper.out, 0o700);
    // An edition that no catalogue knows is refused before anything is written.
    expect(status).toBe(2);
    expect(stderr).toMatch(/another catalogue/);
  });

  it('ends at once by a signal and leaves the next press to make good', async () => {
    for (let story = 0; story < 60; story++) paper.write(`s${story}.txt`, sampleCopy(`Story ${story}`));
    const running = spawn(
      process.execPath,
      [cli, 'press', '--copy', paper.copy, '--out', paper.out, '--watch'],
      {
        cwd: paper.folder,
      },
    );
    await heard(running, /watching/);
    running.kill('SIGTERM');
    const [code] = (await once(running, 'exit')) as [number];
    expect(code).toBe(143);
    expect(press('--state', `${paper.out}.catalogue.sqlite`).status).toBe(0);
  });
});

describe('dateline check', () => {
  it('says why each line was taken for what, and writes nothing', () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    const { status, stdout } = dateline('check', '--copy', paper.copy, '--explain');
    expect(status).toBe(0);
    expect(stdout).toMatch(/lamp\.txt:1: headline \(/);
    expect(stdout).toMatch(/lamp\.txt:2: dateline \(/);
    expect(stdout).toMatch(/lamp\.txt:4: credit \(/);
    expect(paper.has('.')).toBe(false);
  });

  it('ends with the places that could not be placed and what may have been meant', () => {
    for (const name of ['one.txt', 'two.txt'])
      paper.write(name, sampleCopy('The lamp burns on').replace(/^.* [-–—] /mu, 'SPRINGFIELD (AP) — '));
    const { status, stdout, stderr } = dateline('check', '--copy', paper.copy);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /1 place could not be placed:\n {2}Springfield \(one of several\): .*Springfield, Illinois/,
    );
    expect(stdout).toMatch(/\n {4}in one\.txt:2, two\.txt:2\n/);
    expect(stderr).toMatch(/one\.txt:2: warning: .*“Springfield, Illinois”/);
    const events = dateline('check', '--copy', paper.copy, '--json').stdout.trim().split('\n');
    expect(events.slice(-2).map((event) => JSON.parse(event) as unknown)).toMatchObject([
      {
        event: 'unplaced',
        place: 'Springfield',
        outcome: 'ambiguous',
        suggestions: expect.arrayContaining(['Springfield, Illinois']),
        copy: [{ file: 'one.txt', line: 2 }, { file: 'two.txt' }],
      },
      { event: 'done', unplaced: 1 },
    ]);
  });

  it('ends with 3 when some copy could not be published', () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    paper.write('empty.txt', '');
    expect(dateline('check', '--copy', paper.copy, '--json')).toMatchObject({ status: 3 });
  });
});

describe('dateline kill', () => {
  it('puts a notice in the place of a story', () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    press();
    const folders = ['--copy', paper.copy, '--out', paper.out];
    const killed = dateline('kill', '/stories/lamp/', '--note', 'It was never lit.', ...folders);
    expect(killed.stdout).toContain('withdrawn lamp');
    expect(killed.status).toBe(0);
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ note: 'It was never lit.' });
  });

  it.each([
    ['no slug', [], /expected one slug/],
    ['two slugs', ['lamp', 'quay'], /expected one slug/],
    ['a flag that it does not have', ['lamp', '--prune'], /--prune/],
  ])('refuses %s', (_, args, message) => {
    const { status, stderr } = dateline('kill', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('dateline serve', () => {
  it('says what to do when the port is taken', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'));
    press();
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { status, stderr } = dateline('serve', '--out', paper.out, '--port', String(port));
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain(String(port));
    expect(stderr).toContain('--port');
  });

  it('refuses a folder that is no edition', () => {
    expect(dateline('serve', '--out', paper.copy, '--port', '0').status).not.toBe(0);
  });
});

async function heard(child: ChildProcess, what: RegExp): Promise<void> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    if (what.test(said)) return;
  }
  throw new Error(`it ended and said only: ${said}`);
}
