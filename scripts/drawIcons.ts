/**
 * Draws the app icons in `public/icons/` from `public/favicon.svg`.
 *
 *     node scripts/drawIcons.ts            writes the files
 *     node scripts/drawIcons.ts --check    writes nothing; exit code 1 when a picture differs
 *
 * The check compares pixels: another build of libpng may pack the same picture differently.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

const folder = path.join(import.meta.dirname, '../public');
const favicon = readFileSync(path.join(folder, 'favicon.svg'), 'utf8');
/**
 * A launcher cuts a maskable icon to a shape of its own and promises only the inner 80 per cent: the
 * ink fills the square, and the line runs through it from edge to edge.
 */
const maskable = favicon.replace(/<circle[^>]*>/, '<path d="M0 0h32v32H0z" fill="#9b1b5a"/>');

const icons = [
  ['icon-192.png', favicon, 192],
  ['icon-512.png', favicon, 512],
  ['maskable-512.png', maskable, 512],
] as const;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
mkdirSync(path.join(folder, 'icons'), { recursive: true });
for (const [name, drawing, size] of icons) {
  const file = path.join(folder, 'icons', name);
  // oxlint-disable-next-line no-await-in-loop
  const picture = await draw(drawing, size);
  // oxlint-disable-next-line no-await-in-loop
  if (values.check && !(await isSame(file, picture))) {
    console.error(`public/icons/${name}: differs, run scripts/drawIcons.ts`);
    process.exitCode = 1;
  }
  if (!values.check) writeFileSync(file, picture);
}

function draw(drawing: string, size: number): Promise<Buffer> {
  // 72 dots an inch draw a unit of the 32 as a pixel, so this many draw it straight at its size.
  return sharp(Buffer.from(drawing), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true, colours: 32, dither: 0 })
    .toBuffer();
}

async function isSame(file: string, picture: Buffer): Promise<boolean> {
  try {
    const [kept, drawn] = await Promise.all(
      [file, picture].map((input) => sharp(input).ensureAlpha().raw().toBuffer()),
    );
    return kept !== undefined && drawn !== undefined && kept.equals(drawn);
  } catch {
    return false;
  }
}
