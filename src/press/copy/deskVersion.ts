import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DeskFacts } from './deskFacts.ts';

/**
 * Names how the desk reads copy: its rules, languages and code. When it differs from the last press,
 * all copy is read again, as if the files had been touched.
 */
export function deskVersion(desk: DeskFacts): string {
  const hash = createHash('sha256').update(JSON.stringify(desk));
  for (const folder of ['article', 'wire']) {
    const root = path.resolve(import.meta.dirname, '../..', folder);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files) {
      if (/\.(?:ts|tsv|json)$/.test(file) && !file.includes('.test.'))
        hash.update(readFileSync(path.join(root, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
