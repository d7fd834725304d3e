#!/usr/bin/env node
/** The command `dateline`, on any Node: it goes on with a newer one when this one is too old. */
import { fileURLToPath } from 'node:url';
import { findNode } from '../scripts/findNode.mjs';

const node = findNode();
if (node === process.execPath) {
  await import('../src/press/cli.ts');
} else {
  const { run } = await import('../scripts/run.mjs');
  process.exitCode = await run(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
