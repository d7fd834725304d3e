import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PressError } from '../PressError.ts';

/** Marks a folder as an edition; also what `serve` needs of the policy. */
export const editionFile = '/edition.json';

/**
 * Makes sure that the output folder may be written: it is new, or empty, or an edition of this
 * catalogue. The press never writes into a folder that it does not know, for it deletes pages there.
 *
 * `hasPressed` says whether the catalogue knows of files there, `wasInterrupted` whether the journal of a
 * press that was killed does. Gives whether there is an edition.
 *
 * @throws PressError with exit code 2 that says what is wrong with the folder and what to do.
 */
export function claimFolder(
  out: string,
  copy: string,
  { hasPressed, wasInterrupted }: { hasPressed: boolean; wasInterrupted: boolean },
): { isThere: boolean } {
  const status = lstatSync(out, { throwIfNoEntry: false });
  if (status?.isSymbolicLink() === true) refuse(out, 'it is a link: name the folder that it leads to');
  if (status !== undefined && !status.isDirectory()) refuse(out, 'it is a file: name a folder');
  refuseOverlap(out, copy);
  const names = status === undefined ? [] : readdirSync(out).filter((name) => name !== '.DS_Store');
  const isEdition = existsSync(path.join(out, editionFile));
  if (names.length > 0 && !isEdition && !wasInterrupted)
    refuse(out, 'it holds files that the press did not write: name a folder that is new or empty');
  if (isEdition && !hasPressed && !wasInterrupted)
    refuse(out, 'it is the edition of another catalogue: name that one with --state, or another folder');
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new PressError(1, `${out} cannot be made: ${(error as Error).message}`);
  }
  return { isThere: isEdition };
}

function refuseOverlap(out: string, copy: string): void {
  const [edition, stories] = [realFolder(out), realFolder(copy)];
  if (isWithin(edition, stories) || isWithin(stories, edition))
    refuse(out, `it and the copy folder ${copy} lie in each other: keep them apart`);
}

/** The real path of a folder, or of the nearest one above it that is there. */
function realFolder(folder: string): string {
  const full = path.resolve(folder);
  if (existsSync(full)) return realpathSync(full);
  const above = path.dirname(full);
  return above === full ? full : path.join(realFolder(above), path.basename(full));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

function refuse(out: string, why: string): never {
  throw new PressError(2, `the edition cannot go to ${out}: ${why}`);
}
