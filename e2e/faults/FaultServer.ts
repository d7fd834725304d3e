/**
 * A host that can fail in every way that a host fails. It serves an edition as `dateline serve` does, and
 * stands between it and the browser, on a port that stays the same through deaths and deploys.
 */
import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serve, type Served } from '../../src/press/serve/serve.ts';

/** What is done to an answer. `share` is how much of its body comes before it happens, 0 to 1. */
export type Fault =
  /** Nothing ever comes. */
  | { kind: 'silence' }
  /** The body stops, and the connection stays open. */
  | { kind: 'stall'; share: number }
  /** The connection is torn down in the middle of the body. */
  | { kind: 'reset'; share: number }
  /** The body ends early, and its length says that this is all. */
  | { kind: 'cut'; share: number }
  /** So many bytes a second. */
  | { kind: 'trickle'; rate: number }
  /** Another answer altogether; `body` may be made from the right one. */
  | {
      kind: 'answer';
      status?: number;
      headers?: Record<string, string>;
      body?: string | ((right: string) => string);
    }
  /** So many milliseconds before the right answer. */
  | { kind: 'delay'; time: number };

type Rule = { matches: (path: string) => boolean; fault: Fault };

export class FaultServer {
  /** What was asked for, in order: method and path. */
  readonly requests: string[] = [];
  /** Whether bodies are sent as they are, so that whatever stores them can be searched. */
  isPlain = false;
  readonly #sockets = new Set<Socket>();
  #rules: Rule[] = [];
  #isBabbling = false;
  #server: Server | null = null;
  #upstream: Served | null = null;
  #port = 0;

  /** The address of the paper: the same as long as this object lives. */
  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Serves an edition from now on: a deploy, when one is being served already. */
  async deploy(out: string): Promise<void> {
    await this.#upstream?.close();
    this.#upstream = await serve({ out, port: 0, host: 'localhost' });
    if (this.#server === null) await this.revive();
  }

  /** From now on answers whose path matches get this fault; the newest rule comes first. */
  fault(matches: RegExp | ((path: string) => boolean), fault: Fault): void {
    this.#rules.unshift({
      matches: matches instanceof RegExp ? (path) => matches.test(path) : matches,
      fault,
    });
  }

  /** All is well again. */
  heal(): void {
    this.#rules = [];
  }

  /** Whatever connects from now on hears something that is no HTTP, as where an encrypted line is broken. */
  babble(): void {
    this.#isBabbling = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** The machine is gone: connections break, and new ones are refused. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async revive(): Promise<void> {
    if (this.#server !== null) return;
    const server = createServer(
      (request, response) => void this.#answer(request, response).catch(() => response.destroy()),
    );
    server.on('connection', (socket) => {
      if (this.#isBabbling) return void socket.end('\u0015\u0003\u0001\u0000\u0002\u0002\u0028');
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    await this.kill();
    await this.#upstream?.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.url).pathname;
    this.requests.push(`${request.method} ${path}`);
    const fault = this.#rules.find(({ matches }) => matches(path))?.fault;
    if (fault?.kind === 'silence') return;
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.time));
    const { status, headers, body } = await this.#fetch(
      request,
      fault !== undefined && fault.kind !== 'delay',
    );
    if (fault === undefined || fault.kind === 'delay') {
      response.writeHead(status, headers);
      response.end(body);
      return;
    }
    await breakAnswer(response, { status, headers, body }, fault);
  }

  /** The right answer. Where it is going to be broken it is asked for whole and plain. */
  async #fetch({ method, url, headers }: IncomingMessage, isPlain: boolean): Promise<Right> {
    const sent = { ...headers };
    if (this.isPlain) delete sent['accept-encoding'];
    if (isPlain) for (const name of ['accept-encoding', 'if-none-match', 'range']) delete sent[name];
    const outgoing = ask(new URL(url ?? '/', this.#upstream?.url), { method, headers: sent });
    outgoing.end();
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const kept = { ...answer.headers };
    for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete kept[name];
    return {
      status: answer.statusCode ?? 500,
      headers: kept as Record<string, string>,
      body: Buffer.concat(chunks),
    };
  }
}

type Right = { status: number; headers: Record<string, string>; body: Buffer };

async function breakAnswer(
  response: ServerResponse,
  right: Right,
  fault: Exclude<Fault, { kind: 'silence' | 'delay' }>,
): Promise<void> {
  const { status, headers, body } = right;
  switch (fault.kind) {
    case 'answer': {
      const text = typeof fault.body === 'function' ? fault.body(body.toString('utf8')) : (fault.body ?? '');
      const { 'content-length': _, etag: __, ...rest } = headers;
      response.writeHead(fault.status ?? 200, { ...rest, 'cache-control': 'no-store', ...fault.headers });
      response.end([204, 304].includes(fault.status ?? 200) ? undefined : text);
      return;
    }
    case 'cut': {
      const part = body.subarray(0, Math.floor(body.length * fault.share));
      response.writeHead(status, { ...headers, 'content-length': String(part.length) });
      response.end(part);
      return;
    }
    case 'stall':
    case 'reset':
      response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      response.flushHeaders();
      response.write(body.subarray(0, Math.floor(body.length * fault.share)));
      if (fault.kind === 'reset') setTimeout(() => response.destroy(), 50);
      return;
    case 'trickle':
      response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      for (let at = 0; at < body.length && !response.destroyed; at += fault.rate / 10) {
        response.write(body.subarray(at, at + fault.rate / 10));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      response.end();
  }
}
