/** The only file of the reader that asks the network. */

import { noteAnswer } from './standby/copyMark.ts';

/** An answer that could not be used: none at all, a refusal, or a body that is not the paper's. */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly path: string;
  /** The status of the answer; null when none came. */
  readonly status: number | null;
  /** Whether the device said that it was offline when no answer came. */
  readonly offline: boolean;

  constructor(path: string, status: number | null, message: string) {
    super(`${path}: ${message}`);
    this.path = path;
    this.status = status;
    this.offline = status === null && !navigator.onLine;
  }
}

/**
 * The JSON at a path of the edition, not yet parsed.
 *
 * Accepts 200, and 410 that brings the notice of a withdrawn story. A page of a hotel's network or of
 * a proxy also answers 200: every JSON of ours is an object with a `schema`, and nothing else passes.
 *
 * @throws FetchError with the path and the status; status null when there was no answer.
 */
export async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await ask(path, signal);
  noteAnswer(path, answer);
  if (answer.status !== 200 && answer.status !== 410)
    throw new FetchError(path, answer.status, `the server answered ${answer.status}`);
  const type = answer.headers.get('content-type') ?? 'nothing';
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(type))
    throw new FetchError(path, answer.status, `expected JSON, got ${type}`);
  const value = await readBody(answer, path, signal);
  if (typeof value !== 'object' || value === null || !('schema' in value))
    throw new FetchError(path, answer.status, 'the JSON is not of this paper');
  return value;
}

async function ask(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      headers: { accept: 'application/json' },
      // The worker has copies, and takes a withdrawn story out of them; out of the HTTP cache nobody could.
      cache: 'no-store',
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new FetchError(path, null, 'no answer');
  }
}

async function readBody(answer: Response, path: string, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return (await answer.json()) as unknown;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    // A body that was cut short is a network that failed; one that came whole and is no JSON is not ours.
    if (error instanceof SyntaxError) throw new FetchError(path, answer.status, 'the JSON is cut or broken');
    throw new FetchError(path, null, 'the answer broke off');
  }
}
