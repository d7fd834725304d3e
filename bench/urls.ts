/**
 * `npm run bench:urls`: presses a small edition, serves it with `dateline serve` and with nginx under the
 * configuration that the press generates, asks both for the same addresses, and prints status, Location,
 * Content-Type and Cache-Control. Exit code 1 when they differ in these or in a security header.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { serve } from '../src/press/serve/serve.ts';
import { ask } from '../src/press/serve/tinyEdition.ts';
import { startNginx } from './startNginx.ts';
import { urlCases, type UrlCase } from './urlCases.ts';

const shown = ['location', 'content-type', 'cache-control'];
const compared =
  `allow content-security-policy x-content-type-options referrer-policy cross-origin-opener-policy
  cross-origin-resource-policy permissions-policy strict-transport-security`.split(/\s+/);
const cli = path.resolve(import.meta.dirname, '../src/press/cli.ts');

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-urls-'));
try {
  process.exitCode = (await compare(await pressSample(folder))) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Asks both hosts for everything and prints the table; gives whether they agree. */
async function compare(out: string): Promise<boolean> {
  const cases = urlCases(out);
  const ours = await serve({ out, port: 0, host: 'localhost' });
  const nginx = await startNginx(out).catch(async (error: unknown) => {
    await ours.close();
    throw error;
  });
  const differences: string[] = [];
  try {
    console.log('| request | status | Location | Content-Type | Cache-Control | both |');
    console.log('|---|--:|---|---|---|---|');
    for (const url of cases) {
      const [here, there] = [await answer(ours.url, url), await answer(nginx.url, url)];
      const differing = [...here].filter(([name, value]) => there.get(name) !== value);
      for (const [name, value] of differing)
        differences.push(
          `${formatRequest(url)}: ${name}: serve ${value || 'nothing'}, nginx ${there.get(name) || 'nothing'}`,
        );
      const cells = ['status', ...shown].map((name) => here.get(name) ?? '');
      console.log(
        `| ${[formatRequest(url), ...cells, differing.length === 0 ? 'same' : 'DIFFER'].join(' | ')} |`,
      );
    }
  } finally {
    await Promise.all([ours.close(), nginx.stop()]);
  }
  console.log(
    `\n${cases.length} requests, ${differences.length} differences between dateline serve and nginx`,
  );
  for (const difference of differences) console.log(difference);
  return differences.length === 0;
}

async function answer(url: string, { target, method = 'GET' }: UrlCase): Promise<Map<string, string>> {
  const { status, headers } = await ask(url, target, { method });
  return new Map([
    ['status', String(status)],
    ...[...shown, ...compared].map((name): [string, string] => [name, textOf(headers, name)]),
  ]);
}

function textOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

function formatRequest({ target, method }: UrlCase): string {
  const short = target.length > 60 ? `${target.slice(0, 57)}…` : target;
  return method === undefined ? short : `${method} ${short}`;
}

/** Presses a paper that has one of each: a cover, an archive, a renamed story, a canceled one, a withheld one, a topic left empty. */
async function pressSample(where: string): Promise<string> {
  const copy = path.join(where, 'copy');
  const out = path.join(where, 'edition');
  mkdirSync(copy);
  const cover = { create: { width: 1600, height: 1000, channels: 3, background: '#4a6a7c' } } as const;
  await sharp(cover).jpeg().toFile(path.join(copy, 'ferry.jpg'));
  for (let index = 1; index <= 65; index++) write(`filler-${index}`, { topics: ['Sea'] });
  write('renamed', { slug: 'old-name' });
  write('killed', { slug: 'was-killed' });
  write('withheld', { status: 'withheld' });
  write('lone', { topics: ['Rain'] });
  press();
  write('renamed', { slug: 'ferry', cover: 'ferry.jpg', topics: ['Sea'] });
  write('killed', { slug: 'killed', status: 'canceled' });
  write('lone', { topics: ['Rain'], status: 'canceled' });
  press();
  return out;

  function write(name: string, facts: Record<string, unknown>): void {
    const matter = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    const text = `The ${name} and the harbour\nLisbon, Portugal - The ferry left the harbour at nine with forty crates of oranges.\nPhoto: Ana Exemplo / Farol\n`;
    writeFileSync(path.join(copy, `${name}.txt`), `---\n${matter.join('')}---\n${text}`);
  }

  function press(): void {
    const flags = ['--copy', copy, '--out', out, '--now', '2026-11-24T12:00:00Z'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'press', ...flags], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the press ended with ${status}:\n${stdout}${stderr}`);
  }
}
