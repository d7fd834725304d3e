import type { Problem } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { CopyRow } from '../catalogue/CopyFiles.ts';
import type { DeskFacts } from './deskFacts.ts';
import type { ReadResult } from '../worker.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { contested } from './contested.ts';
import type { FoundCopy } from './scanCopy.ts';

const batchSize = 32;

type ReadContext = {
  folder: string;
  desk: DeskFacts;
  /** True when the desk reads all copy differently now: another config, another version of the wire. */
  isNewDesk: boolean;
  catalogue: Catalogue;
  pool: WorkerPool;
  onProgress: (done: number, total: number) => void;
};

/**
 * Reads the files that may have changed since the last press, on all cores, keeps in the catalogue what
 * was found, and lays their drafts aside there.
 */
export async function readChanged(found: readonly FoundCopy[], context: ReadContext): Promise<void> {
  const { folder, desk, catalogue, pool } = context;
  const known = new Map(catalogue.copy.all().map((row) => [row.path, row]));
  const changed = found.filter((file) => mayHaveChanged(file, known.get(file.path), context.isNewDesk));
  const batches = Array.from({ length: Math.ceil(changed.length / batchSize) }, (_, index) =>
    changed.slice(index * batchSize, (index + 1) * batchSize),
  );
  let done = 0;
  await Promise.all(
    batches.map(async (batch) => {
      const paths = batch.map(({ path }) => path);
      const results = await pool.read({ folder, paths, desk, explain: false });
      for (const [index, file] of batch.entries()) {
        const result = results[index];
        if (result !== undefined) keep(file, result, known.get(file.path), context);
      }
      done += batch.length;
      context.onProgress(done, changed.length);
    }),
  );
}

function mayHaveChanged(
  { size, modified }: FoundCopy,
  row: CopyRow | undefined,
  isNewDesk: boolean,
): boolean {
  return isNewDesk || row === undefined || row.size !== size || row.modified !== modified || row.hash === '';
}

function keep(
  { path, size, modified }: FoundCopy,
  { hash, draft, problems }: ReadResult,
  before: CopyRow | undefined,
  { catalogue, isNewDesk }: ReadContext,
): void {
  const isEdited = before?.hash !== hash;
  catalogue.copy.save({ path, size, modified, hash, story: draft?.id ?? before?.story ?? null }, problems);
  if (draft !== null && (isEdited || isNewDesk)) catalogue.copy.file({ path, draft, isEdited });
}

/**
 * Lets go of files that are no longer in the folder. Their stories stay, and are marked; a file that
 * claimed the same story is read again. Gives the stories that have no copy now.
 */
export function forgetMissing(found: readonly FoundCopy[], { copy, stories }: Catalogue): string[] {
  const present = new Set(found.map(({ path }) => path));
  const lost: string[] = [];
  for (const { path, story } of copy.all()) {
    if (present.has(path)) continue;
    copy.forget(path);
    if (story === null) continue;
    const [heir] = copy.claimants(story).filter((other) => present.has(other));
    if (heir !== undefined) copy.readAgain(heir);
    else {
      stories.markOrphan(story);
      lost.push(story);
    }
  }
  return lost;
}

/** Problems of stories that several files claim: the first file by path is the story's. */
export function contestedStories({ copy }: Catalogue): { paths: Set<string>; problems: Problem[] } {
  const paths = new Set<string>();
  const problems = copy.contested().flatMap((story) => {
    const [first = '', ...others] = copy.claimants(story);
    return others.map((file) => {
      paths.add(file);
      return contested(file, story, first);
    });
  });
  return { paths, problems };
}
