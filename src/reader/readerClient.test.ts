import { onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { FetchError } from './fetchJson.ts';
import { frontQuery } from './queries.ts';
import { createReaderClient } from './readerClient.ts';
import { sampleFront } from './samples/sampleLists.ts';

afterEach(() => onlineManager.setOnline(true));

describe('createReaderClient', () => {
  it('asks even while the device says that it is offline: the worker may answer', async () => {
    onlineManager.setOnline(false);
    const client = createReaderClient(() => Promise.resolve(sampleFront()));
    await expect(client.query(frontQuery())).resolves.toEqual(sampleFront());
  });

  it('asks once and does not try again by itself', async () => {
    let asked = 0;
    const client = createReaderClient((path) => {
      asked++;
      return Promise.reject(new FetchError(path, 500, 'the server answered 500'));
    });
    await expect(client.query(frontQuery())).rejects.toThrow('500');
    expect(asked).toBe(1);
  });

  it('does not ask again for what came a moment ago', async () => {
    let asked = 0;
    const client = createReaderClient(() => {
      asked++;
      return Promise.resolve(sampleFront());
    });
    await client.query(frontQuery());
    await client.query(frontQuery());
    expect(asked).toBe(1);
  });
});
