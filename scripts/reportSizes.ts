import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer } from '../src/press/edition/loadRenderer.ts';
import { samplePaper } from '../src/reader/samples/samplePaper.ts';
import { sampleStory } from '../src/reader/samples/sampleStory.ts';
import { brotli } from './compressAssets.ts';

type Chunk = { file: string; imports?: string[] };
type Manifest = Record<string, Chunk>;

/**
 * Prints what a story page costs on the line, in bytes of brotli: the page itself with its style, what
 * runs before it has loaded, and every part of the script that takes over.
 */
export async function reportSizes(dist: string): Promise<void> {
  const client = path.join(dist, 'client');
  const template = readFileSync(path.join(client, 'index.html'), 'utf8');
  const style = /<style>(.*?)<\/style>/s.exec(template)?.[1] ?? '';
  const manifest = JSON.parse(readFileSync(path.join(client, '.vite/manifest.json'), 'utf8')) as Manifest;
  const early = closure('index.html', manifest);
  const late = ['src/reader/main.tsx', 'src/reader/pages/StoryPage.tsx'].flatMap((entry) =>
    closure(entry, manifest),
  );
  const later = [...new Set(late)].filter((file) => !early.includes(file));
  const sizeOf = (file: string) => readFileSync(path.join(client, `${file}.br`)).length;
  const page = await drawStory(path.join(dist, 'server/render.js'), template);
  const all = [...early, ...later].reduce((sum, file) => sum + sizeOf(file), 0);
  print('style, in every page', brotli(style).length);
  print('a short story page, whole', brotli(page).length);
  for (const file of early) print(`script before load: ${file}`, sizeOf(file));
  for (const file of later) print(`script after load: ${file}`, sizeOf(file));
  print('script of a story page', all);
}

/** The files of a chunk and of what it imports at once. */
function closure(entry: string, manifest: Manifest, seen = new Set<string>()): string[] {
  const chunk = manifest[entry];
  if (chunk === undefined) throw new Error(`the build has no ${entry}`);
  if (seen.has(entry)) return [];
  seen.add(entry);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => closure(next, manifest, seen))];
}

async function drawStory(file: string, template: string): Promise<string> {
  const { renderPage } = (await import(pathToFileURL(path.resolve(file)).href)) as Renderer;
  const data = sampleStory();
  return renderPage({ path: `/stories/${data.slug}/`, data, paper: samplePaper, template });
}

function print(what: string, bytes: number): void {
  console.log(`${String(bytes).padStart(8)} B  ${what}`);
}
