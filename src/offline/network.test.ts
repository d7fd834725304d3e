import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, isBad, isResting, noteBad, restFor, within } from './network.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('restFor', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['a date', 'Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['a date that is past', 'Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['more than an hour', '999999', 3_600_000],
    ['nonsense', 'soon', 10_000],
    ['nothing', null, 10_000],
  ])('reads %s', (_, header, rest) => {
    expect(restFor(header, now)).toBe(rest);
  });
});

function answer(body: BodyInit | null, init: ResponseInit = {}): void {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, init));
}

describe('ask', () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives the whole body, and the headers that still hold', async () => {
    answer('hello', { headers: { 'content-type': 'text/html', 'content-encoding': 'br', etag: '"1"' } });
    const reply = await ask('/');
    expect(reply).toMatchObject({ status: 200, type: 'text/html', text: 'hello' });
    expect([...(reply?.headers.keys() ?? [])]).toEqual(['content-type', 'etag']);
  });

  it('gives nothing when no answer comes', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed to fetch'));
    expect(await ask('/')).toBeNull();
  });

  it('gives nothing when the body breaks off', async () => {
    answer(new ReadableStream({ start: (controller) => controller.error(new TypeError('reset')) }));
    expect(await ask('/')).toBeNull();
  });

  it('gives nothing when the body is no UTF-8', async () => {
    answer(new Uint8Array([0x68, 0xff, 0xfe]));
    expect(await ask('/')).toBeNull();
  });

  it('lets a host rest that says so', async () => {
    expect(isResting()).toBe(false);
    answer('', { status: 429, headers: { 'retry-after': '60' } });
    await ask('/');
    expect(isResting()).toBe(true);
  });
});

describe('within', () => {
  it('gives what comes in time', async () => {
    expect(await within(Promise.resolve('text'), 1000)).toBe('text');
  });

  it('does not wait for what does not', async () => {
    expect(await within(new Promise(() => undefined), 5)).toBeNull();
  });
});

describe('a bad network', () => {
  it('is forgotten with the first quick answer', async () => {
    noteBad();
    expect(isBad()).toBe(true);
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('hello'));
    await ask('/');
    expect(isBad()).toBe(false);
  });
});
