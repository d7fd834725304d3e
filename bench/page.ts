/**
 * `npm run bench:page -- [ROUNDS]`: opens a story of the built edition cold on an emulated slow phone, and
 * the least page that this story could be (no script, one inline style, the same picture and faces), one
 * after the other, ten rounds unless told otherwise. Prints the medians of both and their ratio. With
 * and without the worker, to see whether it delays the first view. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { browserArguments, ensureBrowser } from '../scripts/browser.ts';
import { serve } from '../src/press/serve/serve.ts';
import { median } from './median.ts';
import { limitPage } from './page/limitPage.ts';
import { visit, type Visit } from './page/visit.ts';

const root = path.resolve(import.meta.dirname, '..');
const [rounds = 10] = process.argv.slice(2).map(Number);
const slug = 'rotterdam-flood-gates';
const ways = [
  { name: 'limit', path: '/limit/', link: 'a[href="/limit/next/"]', withWorker: false },
  { name: 'story', path: `/stories/${slug}/`, link: 'h3 a[href^="/stories/"]', withWorker: true },
  { name: 'story, no worker', path: `/stories/${slug}/`, link: 'h3 a[href^="/stories/"]', withWorker: false },
];

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-page-'));
try {
  const out = path.join(folder, 'edition');
  await press(out);
  writeLimit(out);
  print(await measure(out));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The sample paper, with a photograph of some 64 kB where the story has a drawing of 3. */
async function press(out: string): Promise<void> {
  const copy = path.join(folder, 'stories');
  cpSync(path.join(root, 'stories'), copy, { recursive: true });
  const file = path.join(copy, `${slug}.txt`);
  const drawing = `pictures/${slug}.svg`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(drawing, 'pictures/photograph.png'));
  await sharp(path.join(copy, drawing))
    .resize(1600)
    .composite([{ input: await grain(), blend: 'soft-light' }])
    .png()
    .toFile(path.join(copy, 'pictures/photograph.png'));
  const cli = path.join(root, 'src/press/cli.ts');
  const args = ['press', '--copy', copy, '--out', out, '--now', '2026-11-24T12:00:00Z'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 3) throw new Error(`the press ended with ${status}:\n${stdout}${stderr}`);
}

/** The grain of a film: without it a drawing compresses as no photograph does. */
function grain(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const;
  return sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
}

/** The limit of the story, and of a second one for the tap, beside the pressed pages. */
function writeLimit(out: string): void {
  const policy = path.join(out, 'edition.json');
  const edition = JSON.parse(readFileSync(policy, 'utf8')) as { styles: string[] };
  const pages = [
    { story: slug, at: 'limit', next: '/limit/next/' },
    { story: 'nuuk-falling-sea', at: 'limit/next', next: '/limit/' },
  ];
  for (const { story, at, next } of pages) {
    const from = path.join(out, 'stories', story);
    const data: unknown = JSON.parse(readFileSync(path.join(from, 'index.json'), 'utf8'));
    const { html, style } = limitPage(data, readFileSync(path.join(from, 'index.html'), 'utf8'), next);
    mkdirSync(path.join(out, at), { recursive: true });
    writeFileSync(path.join(out, at, 'index.html'), html);
    edition.styles.push(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  }
  writeFileSync(policy, JSON.stringify(edition));
}

async function measure(out: string): Promise<Visit[][]> {
  const served = await serve({ out, port: 0, host: 'localhost' });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  const visits: Visit[][] = ways.map(() => []);
  try {
    for (let round = 0; round < rounds; round++)
      for (const [index, way] of ways.entries())
        visits[index]?.push(await visit(browser, { ...way, url: new URL(way.path, served.url).href }));
  } finally {
    await browser.close();
    await served.close();
  }
  return visits;
}

function print(visits: Visit[][]): void {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`medians of ${rounds} rounds, one after the other; load of the machine at the end: ${load}\n`);
  console.log(
    '| page | LCP ms | LCP / limit | blocking ms | CLS | requests | kB | script kB | tap to headline ms |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  const limit = middle(visits[0], ({ lcp }) => lcp);
  for (const [index, { name }] of ways.entries()) {
    const of = (figure: (one: Visit) => number) => middle(visits[index], figure);
    const lcp = of((one) => one.lcp);
    const cells = [
      name,
      lcp.toFixed(0),
      (lcp / limit).toFixed(2),
      of(({ blocking }) => blocking).toFixed(0),
      of(({ cls }) => cls).toFixed(3),
      of(({ requests }) => requests),
      kilobytes(of(({ bytes }) => Object.values(bytes).reduce((sum, more) => sum + more, 0))),
      kilobytes(of(({ bytes }) => bytes.Script ?? 0)),
      of(({ tap }) => tap).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function middle(visits: Visit[] | undefined, figure: (one: Visit) => number): number {
  return median((visits ?? []).map(figure));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
