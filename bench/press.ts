/**
 * `npm run bench:press -- [COUNT …]`: presses archives of generated stories (1,000 and 10,000 unless told
 * otherwise) and prints, for each, stories a second, CPU a story, peak memory of the whole process, and
 * what one more story costs: time, CPU and files. No pictures; and no cards, until the last press draws a
 * hundred of them: CPU for each, the page that names it included, and peak memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from './median.ts';
import { writeArchive, writeStory } from './writeArchive.ts';

const counts = process.argv.slice(2).map(Number);
const cards = 100;
const cli = path.resolve(import.meta.dirname, '../src/press/cli.ts');

console.log(
  '| stories | stories/s | CPU ms/story | peak MB | one more: s | CPU s | files | nothing new: s | card: CPU ms | peak MB |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const copy = path.join(folder, 'copy');
    writeArchive(copy, count);
    writeConfig(folder, 0);
    const first = press(folder);
    const nothing = median([1, 2, 3].map(() => press(folder).seconds));
    const more = [1, 2, 3].map((extra) => {
      writeStory(copy, count + extra);
      return press(folder);
    });
    const idle = press(folder);
    writeConfig(folder, cards);
    const drawn = press(folder);
    const cells = [
      count,
      Math.round(count / first.seconds),
      ((first.cpu * 1000) / count).toFixed(2),
      Math.round(first.megabytes),
      median(more.map(({ seconds }) => seconds)).toFixed(2),
      median(more.map(({ cpu }) => cpu)).toFixed(2),
      median(more.map(({ written }) => written)),
      nothing.toFixed(2),
      (((drawn.cpu - idle.cpu) * 1000) / Math.min(cards, count)).toFixed(0),
      Math.round(drawn.megabytes),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A paper of its own, so that the figures do not hang on the sample's. */
function writeConfig(folder: string, newest: number): void {
  const config = { url: 'https://bench.example/', cards: newest };
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
}

type Run = { seconds: number; cpu: number; megabytes: number; written: number };

/** One press as a whole process; its figures are those of the operating system. */
function press(folder: string): Run {
  const figures = path.join(folder, 'figures.json');
  const wrapper = `
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      require('node:fs').writeFileSync(${JSON.stringify(figures)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
    });`;
  const preload = path.join(folder, 'measure.cjs');
  writeFileSync(preload, wrapper);
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--require',
      preload,
      cli,
      'press',
      '--json',
      '--copy',
      path.join(folder, 'copy'),
      '--out',
      path.join(folder, 'edition'),
      '--config',
      path.join(folder, 'config.json'),
      '--now',
      '2026-11-24T12:00:00Z',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`the press ended with ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const done = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { written: number };
  const { cpu, megabytes } = JSON.parse(readFileSync(figures, 'utf8')) as { cpu: number; megabytes: number };
  return { seconds, cpu, megabytes, written: done.written };
}
