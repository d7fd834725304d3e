/**
 * Plain JavaScript that any Node from 18 on can read: it runs before we know which one we have.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reads TypeScript, and has SQLite, both without a flag (engines in package.json). */
const oldest = [22, 22, 2];

const name = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url));

/**
 * The Node to run our code with: the one that is running, if it is new enough, else the one that
 * `npm ci` installs. When there is neither, says what to do and ends with exit code 2.
 */
export function findNode() {
  if (isRecent(process.versions.node)) return process.execPath;
  if (existsSync(pinned) && isRecent(versionOf(pinned))) return pinned;
  process.stderr.write(
    [
      `Dateline needs Node ${oldest.join('.')} or later. This is Node ${process.versions.node}, and the Node 24`,
      'that comes with `npm ci` is not here. Either install Node 24, or run `npm ci`; where npm is set up',
      'to run no install scripts, run `npm rebuild node --ignore-scripts=false` after it.\n',
    ].join('\n'),
  );
  process.exit(2);
}

function isRecent(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor, oldestPatch] = oldest;
  if (major !== oldestMajor) return major > oldestMajor;
  return minor === oldestMinor ? patch >= oldestPatch : minor > oldestMinor;
}

function versionOf(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return stdout ?? '';
}
