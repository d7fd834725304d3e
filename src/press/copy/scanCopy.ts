import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../wire/draft.ts';
import { PressError } from '../PressError.ts';

/** A file of copy in the folder; `modified` changes whenever the file may have. */
export type FoundCopy = { path: string; size: number; modified: string };

const extensions = new Set(['.txt', '.md', '.markdown']);

/**
 * The files of copy in a folder and below it, in the order of their paths. Names that begin with a dot
 * or an underscore are left alone, and so is every file that is not text by its ending: pictures lie
 * beside the copy. A link that leads out of the folder is refused.
 *
 * @throws PressError with exit code 2 when the folder cannot be read.
 */
export function scanCopy(folder: string): { files: FoundCopy[]; problems: Problem[] } {
  const files: FoundCopy[] = [];
  const problems: Problem[] = [];
  let root: string;
  try {
    root = realpathSync(folder);
    readdirSync(root);
  } catch (error) {
    throw new PressError(2, `${folder}: the copy folder cannot be read: ${reasonOf(error)}`);
  }
  walk('');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };

  function walk(below: string): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(path.join(root, below), { withFileTypes: true });
    } catch (error) {
      refuse(below, `the folder cannot be read: ${reasonOf(error)}`, 'give the press the right to read it');
      return;
    }
    for (const entry of entries) visit(below === '' ? entry.name : `${below}/${entry.name}`, entry);
  }

  function visit(file: string, entry: Dirent): void {
    if (entry.name.startsWith('.') || entry.name.startsWith('_')) return;
    const isCopy = extensions.has(path.extname(entry.name).toLowerCase());
    if (entry.isDirectory()) walk(file);
    else if (entry.isSymbolicLink()) follow(file, isCopy);
    else if (entry.isFile() && isCopy) add(file);
  }

  function follow(file: string, isCopy: boolean): void {
    try {
      const target = realpathSync(path.join(root, file));
      if (!target.startsWith(root + path.sep))
        refuse(file, 'a link that leads out of the copy folder', 'put the file itself into the folder');
      else if (isCopy && statSync(target).isFile()) add(file);
    } catch (error) {
      refuse(
        file,
        `a link that leads nowhere: ${reasonOf(error)}`,
        'remove it, or put the file into the folder',
      );
    }
  }

  function add(file: string): void {
    const full = path.join(root, file);
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(full).isSymbolicLink()
      ? statSync(full)
      : lstatSync(full);
    files.push({ path: file, size, modified: `${mtimeMs} ${ctimeMs} ${ino}` });
  }

  function refuse(file: string, message: string, advice: string): void {
    problems.push({ severity: 'error', file, line: 1, message, advice });
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOTDIR') return 'it is not a folder';
  return message;
}
