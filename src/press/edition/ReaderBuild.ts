import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PressError } from '../PressError.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const client = path.join(root, 'dist/client');
/** Where the worker lies that ends the worker. */
const off = path.join(root, 'dist/off');

/** The reader as it was built: what draws pages in Node, and what browsers load. */
export type ReaderBuild = {
  /** The module that draws pages. */
  renderer: string;
  /** The document into which a page is set. */
  template: string;
  /** Names the build: the same bytes, the same name. */
  id: string;
  /** Sources for the policy, `sha256-…`, of the inlined styles and scripts of the template. */
  styles: string[];
  scripts: string[];
  /** Files that lie at the root of the edition, each by its address there. */
  files: ReadonlyMap<string, string>;
};

/**
 * Builds the reader unless a build is there that is newer than everything it is made of, and loads it.
 * `say` hears that a build begins, for it takes some seconds. Without `offline` its `/sw.js` is the one
 * that ends the worker on readers' devices (docs/offline.md).
 *
 * @throws PressError with exit code 1 and what the build printed when it fails.
 */
export function loadReaderBuild(say: (line: string) => void, { offline = true } = {}): ReaderBuild {
  const template = path.join(client, 'index.html');
  const renderer = path.join(root, 'dist/server/render.js');
  if (![template, renderer, path.join(off, 'sw.js')].every(isFresh)) {
    say('building the reader');
    build();
  }
  return describe(renderer, readFileSync(template, 'utf8'), offline ? [client] : [client, off]);
}

function isFresh(output: string): boolean {
  if (!existsSync(output)) return false;
  const built = statSync(output).mtimeMs;
  const sources = ['src/article', 'src/reader', 'src/offline', 'src/style', 'public', 'scripts'];
  const files = ['index.html', 'vite.config.ts', 'package-lock.json'];
  return [...sources.flatMap(filesBelow), ...files].every((file) => {
    const status = statSync(path.join(root, file), { throwIfNoEntry: false });
    return status === undefined || status.mtimeMs <= built;
  });
}

function filesBelow(folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

function build(): void {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--app'], {
    cwd: root,
    encoding: 'utf8',
    // A shell that says "development" or "test" would have the slow build of React drawn from.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new PressError(1, `the reader could not be built:\n${stdout}${stderr}`);
}

/** Files of a later folder take the place of those of an earlier one. */
function describe(renderer: string, template: string, folders: readonly string[]): ReaderBuild {
  const files = new Map<string, string>();
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const full = path.join(folder, file);
      const isPrivate = file === 'index.html' || file.split(path.sep).some((part) => part.startsWith('.'));
      if (!isPrivate && statSync(full).isFile()) files.set(`/${file.split(path.sep).join('/')}`, full);
    }
  const id = createHash('sha256').update(template).update(readFileSync(renderer));
  for (const [address, file] of files) id.update(address).update(readFileSync(file));
  return {
    renderer,
    template,
    id: id.digest('hex').slice(0, 16),
    styles: hashes(template, 'style'),
    scripts: hashes(template, 'script'),
    files,
  };
}

/** The sources that the policy needs for text inside bare `<style>` or `<script>` tags (CSP3, 6.7.2.2). */
function hashes(template: string, tag: 'style' | 'script'): string[] {
  return template
    .split(`<${tag}>`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(`</${tag}>`)))
    .map((content) => `sha256-${createHash('sha256').update(content).digest('base64')}`);
}
