/**
 * Presses the sample stories into a folder of its own, by the clock of the tests, and serves that:
 * what the journeys walk through is what `npm start` gives. The same stories are pressed a second time
 * as a paper in Arabic, for what has to hold from right to left.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNode } from '../scripts/findNode.mjs';
import { run } from '../scripts/run.mjs';

const dateline = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));
const node = findNode();
const config = 'dateline.config.json';
const arabicConfig = 'test-results/arabic.config.json';
mkdirSync('test-results', { recursive: true });
const { wordmark, ...paper } = JSON.parse(readFileSync(config, 'utf8'));
// A drawing is found from the config's own folder.
writeFileSync(arabicConfig, JSON.stringify({ ...paper, language: 'ar', wordmark: `../${wordmark}` }));

const editions = [
  { out: 'test-results/edition', config, port: process.env.DATELINE_PORT ?? '4173' },
  {
    out: 'test-results/edition-ar',
    config: arabicConfig,
    port: process.env.DATELINE_ARABIC_PORT ?? '4174',
  },
];
for (const edition of editions) process.exitCode ||= await press(edition);
if (process.exitCode === 0) {
  // The tests wait for the first edition's address: the other one must answer by then.
  const [first, ...rest] = editions;
  const served = [...rest, first].map(({ out, port }) =>
    run(node, [dateline, 'serve', '--out', out, '--port', port]),
  );
  process.exitCode = await Promise.race(served);
}

/** A code for the shell: some copy of the sample is skipped on purpose. */
async function press({ out, config: file }) {
  for (const made of [out, `${out}.catalogue.sqlite`]) rmSync(made, { recursive: true, force: true });
  const args = ['--out', out, '--config', file, '--now', '2026-11-24T12:00:00Z'];
  const code = await run(node, [dateline, 'press', ...args]);
  return code === 3 ? 0 : code;
}
