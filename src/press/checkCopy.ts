import type { Problem } from '../wire/draft.ts';
import type { Config } from './config.ts';
import { deskFacts } from './copy/deskFacts.ts';
import { contested } from './copy/contested.ts';
import { scanCopy } from './copy/scanCopy.ts';
import { Unplaced } from './copy/Unplaced.ts';
import type { ExitCode } from './PressError.ts';
import type { Reporter } from './Reporter.ts';
import type { WorkerPool } from './WorkerPool.ts';

type CheckOptions = { copy: string; config: Config; explain: boolean; pool: WorkerPool; reporter: Reporter };

const batchSize = 32;

/**
 * Reads all copy as the press would and writes nothing: every problem, the places that could not be
 * placed, and with `explain` why each line was taken for what. Gives the exit code that a press would have.
 */
export async function checkCopy({ copy, config, explain, pool, reporter }: CheckOptions): Promise<ExitCode> {
  const started = performance.now();
  const { files, problems } = scanCopy(copy);
  const desk = deskFacts(config);
  const owners = new Map<string, string>();
  const unplaced = new Unplaced();
  const totals = { stories: 0, skipped: 0, warnings: config.warnings.length };
  for (const warning of config.warnings) reporter.warning(warning);
  problems.forEach(tell);
  for (let start = 0; start < files.length; start += batchSize) {
    const paths = files.slice(start, start + batchSize).map(({ path }) => path);
    for (const result of await pool.read({ folder: copy, paths, desk, explain })) {
      const { path, draft } = result;
      if (explain) reporter.decisions(path, result.decisions);
      result.problems.forEach(tell);
      if (draft === null) continue;
      const owner = owners.get(draft.id);
      if (owner === undefined) {
        owners.set(draft.id, path);
        totals.stories++;
      } else tell(contested(path, draft.id, owner));
    }
  }
  const places = unplaced.list();
  reporter.unplaced(places);
  reporter.checked({
    ...totals,
    unplaced: places.length,
    milliseconds: Math.round(performance.now() - started),
  });
  if (totals.stories === 0) {
    reporter.error(`${copy}: there is no story to publish`);
    return 1;
  }
  return totals.skipped > 0 ? 3 : 0;

  function tell(problem: Problem): void {
    if (problem.severity === 'error') totals.skipped++;
    else totals.warnings++;
    unplaced.add(problem);
    reporter.problem(problem);
  }
}
