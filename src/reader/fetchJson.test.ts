import { afterEach, describe, expect, it, vi } from 'vitest';
import { FetchError, fetchJson } from './fetchJson.ts';

const path = '/stories/a/index.json';

function answer(body: BodyInit | null, status = 200, type = 'application/json'): void {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
  );
}

async function failure(): Promise<unknown> {
  return await fetchJson(path).catch((error: unknown) => error);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchJson', () => {
  it.each([
    ['a page', 200, 'application/json'],
    ['a page with a charset', 200, 'application/json; charset=utf-8'],
    ['a feed', 200, 'application/feed+json'],
    ['the notice of a withdrawn story', 410, 'application/json'],
  ])('takes %s', async (_, status, type) => {
    answer('{"schema":1}', status, type);
    await expect(fetchJson(path)).resolves.toEqual({ schema: 1 });
  });

  it.each([
    ['a missing page', 404, 'text/plain', 'Not found'],
    ['a page that is gone without a word', 410, 'text/html', '<p>Gone'],
    ['a fault of the host', 503, 'application/json', '{"schema":1}'],
    ['the page of a hotel’s network', 200, 'text/html', '<form>Log in'],
    ['JSON of somebody else', 200, 'application/json', '{"user":1}'],
    ['JSON that is no object', 200, 'application/json', '"schema"'],
    ['an empty body', 200, 'application/json', ''],
    ['JSON that was cut', 200, 'application/json', '{"schema":1,"stori'],
  ])('refuses %s', async (_, status, type, body) => {
    answer(body, status, type);
    const error = await failure();
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({ path, status, offline: false });
  });

  it.each([
    [true, false],
    [false, true],
  ])('says when no answer came; the device is online: %s', async (onLine, offline) => {
    vi.stubGlobal('navigator', { onLine });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure()).toMatchObject({ path, status: null, offline });
  });

  it('takes a body that breaks off for no answer', async () => {
    answer(new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }));
    expect(await failure()).toMatchObject({ status: null });
  });

  it('passes on that it was called off', async () => {
    const call = new AbortController();
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('aborted', 'AbortError')));
    call.abort();
    await expect(fetchJson(path, call.signal)).rejects.toThrow('aborted');
  });
});
