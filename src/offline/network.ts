/** The only file of the worker that asks the network for text. */
import type { Answered } from './recognise.ts';

/** An answer with its whole body. `raw` is a redirect, which has none, and goes on as it came. */
export type Reply = Answered & { headers: Headers; raw: Response | null };

/** How long a page that could be shown from a copy waits for the network, body and all (milliseconds). */
export const patience = 1200;
/** How long a page waits that there is no copy of: a slow network is better than none. */
export const patienceWithoutCopy = 10_000;
/** After an exchange that took too long, copies are shown at once for so long. */
const badFor = 10_000;
/** The end of an exchange that nobody waits for any more. */
export const giveUpAfter = 60_000;
/** A host that failed without a word about it is left alone for so long. */
const usualRest = 10_000;
/** No host may keep readers away for longer than this. */
const longestRest = 60 * 60_000;

let badUntil = 0;
let restUntil = 0;

/** Whether the network was too slow a moment ago. */
export function isBad(): boolean {
  return Date.now() < badUntil;
}

/** Whether the host asked to be left alone, or failed a moment ago. */
export function isResting(): boolean {
  return Date.now() < restUntil;
}

/**
 * Asks, and gives the answer once its whole body is there; null when none came, or broke off. Never
 * throws. What is cut short against its own length, or is no UTF-8, broke off.
 */
export async function ask(request: Request | string, init: RequestInit = {}): Promise<Reply | null> {
  const begun = Date.now();
  try {
    const response = await fetch(request, { ...init, signal: AbortSignal.timeout(giveUpAfter) });
    if (response.type === 'opaqueredirect')
      return { status: 0, type: '', text: '', headers: new Headers(), raw: response };
    const bytes = await response.arrayBuffer();
    const { status, headers } = response;
    if (Date.now() - begun < patience) badUntil = 0;
    noteRest(status, headers.get('retry-after'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return {
      status,
      type: headers.get('content-type') ?? '',
      text,
      headers: plainHeaders(headers),
      raw: null,
    };
  } catch {
    return null;
  }
}

/** Waits for an exchange, but no longer than `limit`; null when it is late. */
export async function within<T>(exchange: Promise<T>, limit: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), limit);
  try {
    return await Promise.race([exchange, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** To be called when an exchange took longer than a reader should wait. */
export function noteBad(): void {
  badUntil = Date.now() + badFor;
}

/** A host that fails, or that says so, is not asked again at once for what there is a copy of. */
function noteRest(status: number, retryAfter: string | null): void {
  if (status < 500 && status !== 429) return;
  restUntil = Date.now() + restFor(retryAfter, Date.now());
}

/**
 * The rest in milliseconds that a `Retry-After` asks for (RFC 9110, 10.2.3: seconds, or a date), ten
 * seconds without one, and an hour at most.
 */
export function restFor(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return usualRest;
  const asked = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(asked) ? usualRest : Math.min(Math.max(asked, 0), longestRest);
}

/** Those that still hold once the body has been read and is sent again. */
function plainHeaders(headers: Headers): Headers {
  const plain = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'date', 'age', 'vary'])
    plain.delete(name);
  return plain;
}
