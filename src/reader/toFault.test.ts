import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../article/DataError.ts';
import { FetchError } from './fetchJson.ts';
import { toFault } from './toFault.ts';

const withoutAnswer = new FetchError('/a', null, 'no answer');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('toFault', () => {
  it.each([
    ['no page', new FetchError('/a', 404, ''), { kind: 'missing' }],
    ['a page that is gone', new FetchError('/a', 410, ''), { kind: 'missing' }],
    ['a fault of the host', new FetchError('/a', 503, ''), { kind: 'refused', status: 503 }],
    ['a foreign answer', new FetchError('/a', 200, ''), { kind: 'broken' }],
    ['no answer', Object.assign(withoutAnswer, { offline: false }), { kind: 'unreachable' }],
    ['malformed data', new DataError('malformed', ''), { kind: 'broken' }],
    ['newer data', new DataError('newer', ''), { kind: 'newer' }],
    ['no route', { status: 404, statusText: '', internal: true, data: null }, { kind: 'missing' }],
  ])('%s', (_, error, fault) => {
    expect(toFault(error)).toEqual(fault);
  });

  it('knows a device that is offline', () => {
    const error = Object.assign(new FetchError('/a', null, ''), { offline: true });
    expect(toFault(error)).toEqual({ kind: 'offline' });
  });

  it.each([
    [true, 'failed'],
    [false, 'offline'],
  ])(
    'takes code that did not come for the connection’s fault when there is none: online %s',
    (onLine, kind) => {
      vi.stubGlobal('navigator', { onLine });
      expect(toFault(new TypeError('Failed to fetch dynamically imported module'))).toEqual({ kind });
    },
  );
});
