import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../edition/Edition.ts';
import { writeAtomically } from '../edition/writeAtomically.ts';
import type { Routes } from '../page/routesJson.ts';
import type { Hashes } from '../serve/policy.ts';
import { nginxMaps } from './nginxMaps.ts';
import { nginxServer } from './nginxServer.ts';
import { headersFile, redirectsFile, staticHeaders, staticRedirects } from './staticHost.ts';

/**
 * Writes what hosts need to answer as `dateline serve` does: `_headers` and `_redirects` in the edition,
 * where static hosts look for them, and `http.conf` and `server.conf` for nginx in a folder beside it,
 * `<out>.nginx`, for they are nobody's to read.
 */
export function writeHosts(edition: Edition, routes: Routes, hashes: Hashes): void {
  edition.write(headersFile, staticHeaders(hashes), 'shared');
  edition.write(redirectsFile, staticRedirects(routes), 'shared');
  const folder = nginxFolder(edition.out);
  mkdirSync(folder, { recursive: true });
  writeChanged(folder, 'http.conf', nginxMaps(routes));
  writeChanged(folder, 'server.conf', nginxServer(hashes));
}

/** The folder of an edition's nginx configuration. @example nginxFolder('edition') // 'edition.nginx' */
export function nginxFolder(out: string): string {
  return `${out}.nginx`;
}

function writeChanged(folder: string, name: string, text: string): void {
  if (readNow(path.join(folder, name)) !== text) writeAtomically(folder, name, text);
}

function readNow(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
