import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Paper } from '../../article/pages.ts';
import { codeVersion } from '../codeVersion.ts';

let code: string | undefined;

/** Names what all cards have in common: the code that draws them, and how the paper names itself. */
export function cardsLook({ name, tagline, language, wordmark }: Paper): string {
  const folders = ['cards', 'typesetting', 'maps'].map((folder) =>
    path.join(import.meta.dirname, '..', folder),
  );
  code ??= folders.map(codeVersion).join(' ');
  return createHash('sha256')
    .update(JSON.stringify([code, name, tagline, language, wordmark]))
    .digest('hex')
    .slice(0, 16);
}
