import { findNode } from './findNode.mjs';
import { run } from './run.mjs';

/** A step that hangs must not hold up the rest for ever. */
const limit = 10 * 60 * 1000;

/**
 * Runs scripts of package.json one after the other, all of them even when some fail, and says how
 * each ended. A step is `{ script, args }`. Gives the names of those that failed.
 */
export async function runSteps(steps) {
  findNode();
  const lines = [];
  const failed = [];
  for (const { script, args = [] } of steps) {
    process.stdout.write(`\n—— ${script}\n`);
    const begun = performance.now();
    const code = await run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      limit,
    });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    lines.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${script} (${seconds} s)`);
    if (code !== 0) failed.push(script);
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return failed;
}
