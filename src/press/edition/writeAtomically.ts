import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PressError } from '../PressError.ts';

/** What the press names a file until all of its bytes are on disk. */
const unfinished = '.unfinished';

/**
 * Writes a file of the edition whole or not at all: under another name first, then renamed over the
 * old one. `file` is its address in the edition, `/stories/x/index.html`. Gives 1, the files written.
 *
 * @throws PressError with exit code 1 that names the file and the reason, disk full among them.
 */
export function writeAtomically(out: string, file: string, content: string | Uint8Array): number {
  const target = path.join(out, file);
  const temporary = `${target}${unfinished}`;
  try {
    try {
      writeFileSync(temporary, content);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(temporary, content);
    }
    renameSync(temporary, target);
    return 1;
  } catch (error) {
    removeQuietly(temporary);
    throw new PressError(1, `${target} cannot be written: ${reasonOf(error)}`);
  }
}

/** Where nothing could be written there may be nothing to remove, and the first reason is the one to tell. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

/** Removes what a press that was killed left unfinished in a folder of the edition. */
export function sweepUnfinished(folder: string): void {
  for (const name of namesIn(folder)) if (name.endsWith(unfinished)) rmSync(path.join(folder, name), { force: true });
}

/** What lies in a folder; nothing when it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'the disk is full; the edition is as it was, make room and press again';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no right to write there';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file stands where a folder is needed';
  return message;
}
