/**
 * `npm run check`: everything that can be checked without a browser journey. With arguments it is
 * `dateline check`, which checks copy (docs/decisions/0003-one-check-command.md).
 */
import { fileURLToPath } from 'node:url';
import { checks } from './checks.mjs';
import { findNode } from './findNode.mjs';
import { run } from './run.mjs';
import { runSteps } from './runSteps.mjs';

const given = process.argv.slice(2);
if (given.length > 0) {
  const dateline = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));
  process.exitCode = await run(findNode(), [dateline, 'check', ...given]);
} else {
  const failed = await runSteps(checks.map((script) => ({ script })));
  process.exitCode = failed.length === 0 ? 0 : 1;
}
