/** Presses the paper of the faults once for every edition, and deploys later builds of it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployBuild } from './deployBuild.ts';
import { editionFolder, editionNames, folder, writeCopy } from './paper.ts';

const dateline = fileURLToPath(new URL('../../bin/dateline.mjs', import.meta.url));

// Playwright asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default async function pressEditions(): Promise<void> {
  if (process.env.FAULTS_REUSE === undefined) await pressAll();
  if (process.env.FAULTS_WORKER !== undefined) replaceWorker(process.env.FAULTS_WORKER);
}

async function pressAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = path.join(folder, 'config.json');
  const off = path.join(folder, 'off.json');
  const paper = {
    name: 'The Quay',
    language: 'en',
    url: 'https://quay.example/',
    topics: [{ slug: 'water', name: 'Water' }],
  };
  writeFileSync(config, JSON.stringify(paper));
  writeFileSync(off, JSON.stringify({ ...paper, offline: false }));
  for (const [day, name] of editionNames.entries()) {
    await writeCopy(name);
    press(config, day);
    cpSync(path.join(folder, 'work'), editionFolder(name), { recursive: true });
  }
  press(off, editionNames.length);
  cpSync(path.join(folder, 'work'), editionFolder('off'), { recursive: true });
  deployBuilds();
}

function deployBuilds(): void {
  for (const letter of ['B', 'C', 'D']) {
    rmSync(editionFolder(`build-${letter}`), { recursive: true, force: true });
    deployBuild(editionFolder('base'), editionFolder(`build-${letter}`), letter);
  }
}

/** Another worker in the place of the editions' own, for the mutants; what is compressed of that one goes. */
function replaceWorker(file: string): void {
  for (const name of editionNames) {
    for (const extension of ['br', 'gz'])
      rmSync(path.join(editionFolder(name), `sw.js.${extension}`), { force: true });
    cpSync(file, path.join(editionFolder(name), 'sw.js'));
  }
  deployBuilds();
}

function press(config: string, day: number): void {
  const args = ['--copy', path.join(folder, 'copy'), '--out', path.join(folder, 'work'), '--config', config];
  const now = `2026-12-0${day + 1}T12:00:00Z`;
  execFileSync(process.execPath, [dateline, 'press', ...args, '--now', now], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
