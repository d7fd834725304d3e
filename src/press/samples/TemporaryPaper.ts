import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseConfig } from '../config.ts';
import type { ReaderBuild } from '../edition/ReaderBuild.ts';
import { press, type PressOptions } from '../press.ts';
import type { ExitCode } from '../PressError.ts';
import { Reporter } from '../Reporter.ts';
import type { WorkerPool } from '../WorkerPool.ts';

export type Event = { event: string } & Record<string, unknown>;
export type PressRun = { code: ExitCode; events: Event[]; done: Event };

/** A reader in a few lines: the page's data is the page. */
const renderer = `
export const renderPage = ({ path, data, paper }) => '<html data-edition="1">' + paper.name + path + JSON.stringify(data);
export const renderMissing = () => '<html data-edition="1">missing';
export const renderManifest = ({ name }) => JSON.stringify({ name });
export const feedWords = () => ({
  corrections: 'Corrections', correctionsDeck: 'All of them', withdrawn: 'Withdrawn', withdrawnText: 'Taken back',
  country: (code) => code, correction: ({ kind, date }) => kind + ', ' + date,
});
export const renderMoved = ({ to }) => '<html data-edition="1">moved to ' + to;
`;

/** A copy folder, a config and an edition in a folder of their own, for tests of the press. */
export class TemporaryPaper {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  readonly copy = path.join(this.folder, 'copy');
  readonly out = path.join(this.folder, 'edition');
  readonly state = path.join(this.folder, 'catalogue.sqlite');
  config: Record<string, unknown> = {
    url: 'https://beacon.example/',
    // A test that is about them asks for them: each takes a quarter of a second.
    cards: 0,
    topics: [{ slug: 'sea', name: 'The sea', ink: 'climate' }],
  };
  build: ReaderBuild;
  readonly #pool: WorkerPool;

  constructor(pool: WorkerPool) {
    this.#pool = pool;
    mkdirSync(this.copy);
    const file = path.join(this.folder, 'render.mjs');
    writeFileSync(file, renderer);
    this.build = { renderer: file, template: '', id: 'first', styles: [], scripts: [], files: new Map() };
  }

  /** Writes a file of copy: front matter from `facts`, then the text. */
  write(name: string, text: string, facts: Record<string, unknown> = {}): void {
    const file = path.join(this.copy, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const lines = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    writeFileSync(file, lines.length === 0 ? text : `---\n${lines.join('')}---\n${text}`);
  }

  forget(name: string): void {
    rmSync(path.join(this.copy, name));
  }

  async press(options: Partial<PressOptions> = {}): Promise<PressRun> {
    let told = '';
    const reporter = new Reporter({
      json: true,
      out: { write: (text) => (told += text) },
      err: { write: () => undefined },
    });
    const code = await press({
      copy: this.copy,
      out: this.out,
      state: this.state,
      config: parseConfig(this.config, 'dateline.config.json'),
      now: '2026-11-24T12:00:00Z',
      prune: false,
      kill: null,
      since: null,
      build: this.build,
      pool: this.#pool,
      reporter,
      signal: new AbortController().signal,
      ...options,
    });
    const events = told
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Event);
    return { code, events, done: events.find(({ event }) => event === 'done') ?? { event: 'none' } };
  }

  has(address: string): boolean {
    return existsSync(path.join(this.out, address));
  }

  text(address: string): string {
    return readFileSync(path.join(this.out, address), 'utf8');
  }

  json<T = Record<string, unknown>>(address: string): T {
    return JSON.parse(this.text(address)) as T;
  }

  /** The bytes of every file of the edition, by address. */
  files(): Map<string, string> {
    const names = readdirSync(this.out, { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => statSync(path.join(this.out, name)).isFile());
    return new Map(
      files.map((name) => [
        `/${name.split(path.sep).join('/')}`,
        readFileSync(path.join(this.out, name), 'latin1'),
      ]),
    );
  }

  /** The files that hold a text: what is withheld must be in none. */
  filesWith(text: string): string[] {
    const needle = Buffer.from(text).toString('latin1');
    return [...this.files()].filter(([, content]) => content.includes(needle)).map(([name]) => name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Copy with a dateline, two paragraphs and a credit; `mark` is a word to look for. */
export function sampleCopy(headline: string, mark = 'Kettlewick'): string {
  return `${headline}
Lisbon, Portugal - The harbour office said on Monday that the ${mark} lamp would burn through the winter.
Keepers have counted every ship that passed it since the first stone was laid, and they mean to go on.
Photo: Ana Exemplo / Farol
`;
}
