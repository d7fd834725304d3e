/**
 * Fails when package-lock.json does not hold everything that package.json asks for. npm leaves out,
 * without a word, optional packages that a registry lacks at that moment; the next `npm ci` then
 * fails on machines of another kind.
 */
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const output = `${stdout}${stderr}`;
const isComplete = status === 0 && !/\bMissing:/.test(output);
if (!isComplete) process.stderr.write(output);
process.stdout.write(`package-lock.json is ${isComplete ? '' : 'not '}complete\n`);
process.exitCode = isComplete ? 0 : 1;
