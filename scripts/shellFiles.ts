import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const id = '\0virtual:shell';

/**
 * Writes the list of what draws pages, every asset of the reader's build in `folder` that a browser loads,
 * and gives the worker its address and one digest of it and of them all. In the worker itself the names
 * would be a tenth of it, and grow.
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
          .filter((file) => !/\.(?:br|gz|txt)$/.test(file))
          .sort();
        if (!names.some((name) => name.endsWith('.js')))
          this.error(`${folder} holds no script: the worker is built after the reader`);
        const list = Buffer.from(names.join(' '));
        const file = `shell-${sha256(list).toString('base64url').slice(0, 8)}.txt`;
        writeFileSync(path.join(assets, file), list);
        const digest = digestOf([list, ...names.map((name) => readFileSync(path.join(assets, name)))]);
        return `export const digest = ${JSON.stringify(digest)}; export const list = ${JSON.stringify(`/assets/${file}`)};`;
      },
    },
  };
}

/** Over the digests of the files and not their bytes, so that the worker needs no more than one at a time. */
function digestOf(files: Uint8Array[]): string {
  return sha256(Buffer.concat(files.map(sha256))).toString('base64');
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
