/**
 * Presses the sample stories into a folder of its own, by the clock of the tests, and serves that:
 * what the journeys walk through is what `npm start` gives.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from '../scripts/findNode.mjs';
import { run } from '../scripts/run.mjs';

const dateline = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));
const out = 'test-results/edition';
const node = findNode();
for (const made of [out, `${out}.catalogue.sqlite`]) rmSync(made, { recursive: true, force: true });
mkdirSync(path.dirname(out), { recursive: true });
const pressed = await run(node, [dateline, 'press', '--out', out, '--now', '2026-11-24T12:00:00Z']);
process.exitCode =
  pressed === 0 || pressed === 3
    ? await run(node, [dateline, 'serve', '--out', out, '--port', process.env.DATELINE_PORT ?? '4173'])
    : pressed;
