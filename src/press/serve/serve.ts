/** Serves an edition as a good static host would. The only file here that opens a port. */
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type Duplex } from 'node:stream';
import compression from 'compression';
import { decideAnswer } from './decideAnswer.ts';
import { errorCacheControl, securityHeaders } from './policy.ts';
import { createSend } from './sendAnswer.ts';
import { openEdition, ServeError, type ServedEdition } from './servedEdition.ts';

type Options = {
  /** Folder of the edition. */
  out: string;
  /** 0 takes any free one. */
  port: number;
  /** Name or address to listen on; `localhost` is for this machine only. */
  host: string;
};

/** `close` ends every connection and gives when the port is free again. */
export type Served = { url: string; close: () => Promise<void> };

/**
 * Serves the edition in a folder, with the statuses, headers and policy of the contract. Gives its
 * address once it is listening.
 *
 * @throws ServeError when the folder is no edition or the port cannot be had.
 * @example const { url, close } = await serve({ out: 'edition', port: 4173, host: 'localhost' });
 */
export async function serve({ out, port, host }: Options): Promise<Served> {
  const edition = await openEdition(out);
  const server = createServer({ requireHostHeader: false }, createHandler(edition));
  server.on('clientError', (error, socket) => void refuseUnread(edition, error, socket));
  await listen(server, port, host);
  return { url: urlOf(server, host), close: () => close(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function createHandler(edition: ServedEdition): Handler {
  const compress = createCompress();
  const send = createSend(edition.root);
  return (request, response) => {
    compress(request, response, () => void answer(request, response).catch(() => response.destroy()));
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hashes = await edition.hashes();
    const { method, url: target = '/' } = request;
    try {
      await send(request, response, await decideAnswer(edition, { method, target }), hashes);
    } catch {
      await send(request, response, { status: 500, file: null }, hashes);
    }
  }
}

/** Brotli or gzip, for whatever is text and has no precompressed twin. */
function createCompress(): Middleware {
  const compress = compression({
    // An answer without a body, or with a part of one, must keep its length and its bytes.
    filter: (request, response) =>
      ![206, 304, 416].includes(response.statusCode) && compression.filter(request, response),
  });
  // Its types speak of Express; all that it needs of a request and a response, Node's have.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return compress as unknown as Middleware;
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  // Some systems give localhost to IPv6 alone; who asks for localhost tries this address as well.
  server.listen(port, host === 'localhost' ? '127.0.0.1' : host, resolve);
  try {
    await promise;
  } catch (error) {
    throw new ServeError(adviceOn(error, port, host), { cause: error });
  }
}

function adviceOn(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is taken: stop what listens there, or choose another with --port N`;
    case 'EACCES':
      return `port ${port} needs rights that you do not have: choose one above 1023 with --port N`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: leave out --host, or name one that is`;
    default:
      return `cannot listen on port ${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}

/** Answers what Node could not read as a request at all, with the headers that every answer has. */
async function refuseUnread(edition: ServedEdition, error: Error, socket: Duplex): Promise<void> {
  const hashes = await edition.hashes();
  if (!socket.writable) return;
  const code = 'code' in error ? error.code : undefined;
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = `${STATUS_CODES[status]}\n`;
  const headers = {
    ...securityHeaders('/', hashes),
    'Cache-Control': errorCacheControl,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(body.length),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
