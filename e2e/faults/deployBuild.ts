/**
 * The same edition drawn by another build of the reader: every asset has another name, pages ask for the
 * new names, and the worker's list and digest are of the new files. What a deploy changes, without the
 * minutes that building and pressing take.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editionFile } from '../../src/press/edition/claimFolder.ts';

/** Copies the edition in `from` to `to` as a build with `letter` in the names of its assets. */
export function deployBuild(from: string, to: string, letter: string): void {
  cpSync(from, to, { recursive: true });
  const assets = path.join(to, 'assets');
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' });
  for (const file of files) if (/\.(?:br|gz)$/.test(file)) rmSync(path.join(to, file));
  const names = readdirSync(assets);
  const renamed = new Map(names.map((name) => [name, name.replace(/(?=\.\w+$)/, letter)]));
  const texts = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:html|js|css|json|txt)$/.test(file) && `/${file}` !== editionFile,
  );
  const digestBefore = digestOf(assets);
  for (const file of texts) {
    const before = readFileSync(path.join(to, file), 'utf8');
    let after = before;
    for (const [name, next] of renamed) after = after.replaceAll(name, next);
    if (after !== before) writeFileSync(path.join(to, file), after);
  }
  for (const [name, next] of renamed) renameSync(path.join(assets, name), path.join(assets, next));
  const worker = path.join(to, 'sw.js');
  const script = readFileSync(worker, 'utf8');
  if (!script.includes(digestBefore)) throw new Error('the worker does not name the digest of its shell');
  writeFileSync(worker, script.replaceAll(digestBefore, digestOf(assets)));
  allowStyle(to);
}

/** Names of fonts stand in the style, and its hash in the policy. */
function allowStyle(to: string): void {
  const [, style = ''] =
    /<style>(.*?)<\/style>/s.exec(readFileSync(path.join(to, 'index.html'), 'utf8')) ?? [];
  const mark = path.join(to, editionFile);
  const policy = JSON.parse(readFileSync(mark, 'utf8')) as { styles: string[] };
  policy.styles.push(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  writeFileSync(mark, JSON.stringify(policy));
}

/** As scripts/shellFiles.ts counts it: the list, and the files in its order. */
function digestOf(assets: string): string {
  const list = readdirSync(assets).find((name) => /^shell-.*\.txt$/.test(name)) ?? '';
  const names = readFileSync(path.join(assets, list), 'utf8').split(' ');
  const all = createHash('sha256');
  for (const name of [list, ...names]) {
    const bytes = readFileSync(path.join(assets, name));
    all.update(createHash('sha256').update(bytes).digest());
  }
  return all.digest('base64');
}
