import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const id = '\0virtual:shell';

/**
 * Gives the worker the list of what draws pages: every asset of the reader's build in `folder` that a
 * browser loads, and one digest of them all. One for each file would be a tenth of the whole worker.
 */
export function shellFiles(folder: string): Plugin {
  return {
    name: 'dateline:shell-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'worker',
    resolveId: { filter: { id: /^virtual:shell$/ }, handler: () => id },
    load: {
      filter: { id: /virtual:shell$/ },
      handler() {
        const assets = path.join(folder, 'assets');
        const names = readdirSync(assets)
          .filter((file) => !/\.(?:br|gz)$/.test(file))
          .sort();
        if (!names.some((name) => name.endsWith('.js')))
          this.error(`${folder} holds no script: the worker is built after the reader`);
        const digest = digestOf(names.map((name) => readFileSync(path.join(assets, name))));
        return `export const digest = ${JSON.stringify(digest)}; export const names = ${JSON.stringify(names.join(' '))};`;
      },
    },
  };
}

/** Over the digests of the files and not their bytes, so that the worker needs no more than one at a time. */
function digestOf(files: Uint8Array[]): string {
  const all = createHash('sha256');
  for (const bytes of files) all.update(createHash('sha256').update(bytes).digest());
  return all.digest('base64');
}
