import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Our own tools first, so that `node` is the pinned one whatever the machine has. */
const tools = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const searchPath = [tools, process.env.PATH].join(path.delimiter);

/**
 * Runs a command with our tools on its path and its output on ours, and gives its exit code.
 * Signals that we get are passed on; a command that a signal ended gives 128 and its number, as a
 * shell would. `limit` is the time in milliseconds after which it is ended.
 *
 * @example const code = await run('tsc', ['-p', '.']);
 */
export async function run(command, args, { env = {}, limit } = {}) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: searchPath, ...env },
    // Windows starts the command files of node_modules/.bin only through a shell.
    shell: process.platform === 'win32' && !path.isAbsolute(command),
    ...(limit === undefined ? {} : { timeout: limit }),
  });
  const passOn = (signal) => child.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
    });
  } finally {
    process.off('SIGINT', passOn).off('SIGTERM', passOn);
  }
}
