import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const texts = /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/;

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder, at the highest level: it is done once,
 * and a host only has to send them. The template is left out, for no reader asks for it.
 */
export function compressAssets(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!texts.test(name) || name === 'index.html' || name.startsWith('.vite')) continue;
    const bytes = readFileSync(path.join(folder, name));
    writeFileSync(path.join(folder, `${name}.br`), brotli(bytes));
    writeFileSync(path.join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

/** The bytes that a host sends for a text. */
export function brotli(bytes: Uint8Array | string): Buffer {
  const text = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
