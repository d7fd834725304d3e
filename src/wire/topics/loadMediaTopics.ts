import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMediaTopics, type MediaTopics } from './mediaTopics.ts';

let loaded: MediaTopics | undefined;

/** The Media Topics of the file beside this one; it is read once a process, at the first call. */
export function loadMediaTopics(): MediaTopics {
  loaded ??= parseMediaTopics(readFileSync(path.join(import.meta.dirname, 'mediaTopics.tsv'), 'utf8'));
  return loaded;
}
