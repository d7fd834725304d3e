/**
 * `npm start`: presses `stories/` into `edition/` and serves it. Arguments go to `dateline serve`.
 */
import { fileURLToPath } from 'node:url';
import { findNode } from './findNode.mjs';
import { run } from './run.mjs';

const dateline = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));
const node = findNode();
const pressed = await run(node, [dateline, 'press']);
// 3: published, though some copy was skipped; the press has said which.
const isPublished = pressed === 0 || pressed === 3;
process.exitCode = isPublished ? await run(node, [dateline, 'serve', ...process.argv.slice(2)]) : pressed;
