import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names the code in a folder: what it drew before is drawn anew when it differs. */
export function codeVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (!name.includes('.test.')) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
