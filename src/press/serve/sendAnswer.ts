import { readFile } from 'node:fs/promises';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { frontPath } from '../../article/paths.ts';
import { type Answer } from './decideAnswer.ts';
import {
  classOf,
  contentTypeOf,
  errorCacheControl,
  redirectCacheControl,
  securityHeaders,
  type Hashes,
} from './policy.ts';

type Send = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  hashes: Hashes,
) => Promise<void>;

/** Gives the function that sends answers out of an edition's folder. */
export function createSend(root: string): Send {
  const sendFile = createSendFile(root);
  return async (request, response, answer, hashes) => {
    const about = answer.status === 200 ? answer.address : frontPath;
    for (const [name, value] of Object.entries(securityHeaders(about, hashes)))
      response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    switch (answer.status) {
      case 200:
        response.setHeader('Cache-Control', classOf(answer.address).cacheControl);
        response.setHeader('Content-Type', contentTypeOf(answer.file));
        return sendFile(request, response, answer.file);
      case 301:
        response.setHeader('Cache-Control', redirectCacheControl);
        response.setHeader('Location', answer.location);
        response.setHeader('Content-Type', 'text/html');
        return sendBody(response, answer.status, Buffer.from('<!doctype html><title>Moved</title>\n'));
      case 405:
        response.setHeader('Allow', 'GET, HEAD');
        return sendRefusal(response, root, answer);
      case 400:
      case 404:
      case 410:
      case 500:
        return sendRefusal(response, root, answer);
    }
  };
}

/** Sends a page or a line that says why the thing asked for is not here. */
async function sendRefusal(
  response: ServerResponse,
  root: string,
  { status, file }: { status: number; file: string | null },
): Promise<void> {
  response.setHeader('Cache-Control', errorCacheControl);
  const body = file === null ? null : await readFile(path.join(root, file)).catch(() => null);
  if (file === null || body === null) return sendText(response, status, `${STATUS_CODES[status]}\n`);
  response.setHeader('Content-Type', contentTypeOf(file));
  sendBody(response, status, body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  sendBody(response, status, Buffer.from(text));
}

function sendBody(response: ServerResponse, status: number, body: Buffer): void {
  response.statusCode = status;
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

/**
 * Sends files through sirv, which knows about ETags, precompressed twins and ranges. `dev` makes it
 * look at the disk each time, so that a running press is seen.
 */
function createSendFile(root: string) {
  const send = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response) => response.removeHeader('ETag'),
  });
  return (request: IncomingMessage, response: ServerResponse, file: string): void => {
    keepPlainRange(request);
    // A 304 must name the ETag that it confirms, which sirv leaves out; any other answer gets sirv's.
    const known = request.headers['if-none-match'];
    if (known !== undefined) response.setHeader('ETag', known);
    // The press may remove a file between the look and the read; without this the server would end.
    response.once('pipe', (source) => source.once('error', () => response.destroy()));
    request.url = file;
    send(request, response, () => {
      response.removeHeader('ETag');
      response.setHeader('Cache-Control', errorCacheControl);
      sendText(response, 404, `${STATUS_CODES[404]}\n`);
    });
  };
}

/**
 * Leaves only such ranges as sirv reads rightly, `bytes=2-` and `bytes=2-9`, of the plain file; a
 * host may answer any other with the whole.
 */
function keepPlainRange({ headers }: IncomingMessage): void {
  if (headers.range === undefined) return;
  const [, start, end] = /^bytes=(\d{1,15})-([1-9]\d{0,14})?$/.exec(headers.range) ?? [];
  const isPlain = start !== undefined && (end === undefined || Number(end) >= Number(start));
  if (isPlain && headers['if-range'] === undefined) delete headers['accept-encoding'];
  else delete headers.range;
}
