/**
 * `npm run looks`: records anew how pages look and what they say to a screen reader (e2e/looks.spec.ts).
 * Pictures are written again at their smallest, pixel by pixel the same: the browser takes no such care.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const looks = path.resolve(import.meta.dirname, '../e2e/looks');
const { status } = spawnSync('playwright', ['test', 'looks', '--update-snapshots'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

let bytes = 0;
for (const file of readdirSync(looks, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.png')) continue;
  const picture = path.join(looks, file);
  const recorded = readFileSync(picture);
  const small = await sharp(recorded)
    .png({ compressionLevel: 9, adaptiveFiltering: true, effort: 10 })
    .toBuffer();
  // One that is as it was has been made small before.
  if (small.length < recorded.length) writeFileSync(picture, small);
  bytes += Math.min(small.length, recorded.length);
}
process.stdout.write(`${Math.round(bytes / 1024)} kB of pictures; look at what has changed\n`);
process.exitCode = status ?? 1;
