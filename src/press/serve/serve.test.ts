import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Served } from './serve.ts';
import { ask, scriptHash, styleHash, writeEditionFile, writeTinyEdition } from './tinyEdition.ts';

let out: string;
let served: Served;

beforeEach(async () => {
  out = await writeTinyEdition();
  served = await serve({ out, port: 0, host: 'localhost' });
});

afterEach(async () => {
  await served.close();
  await rm(path.dirname(out), { recursive: true });
});

describe('a live edition', () => {
  it('shows a story as soon as it is there, and drops it as soon as it is gone', async () => {
    expect((await ask(served.url, '/stories/late/')).status).toBe(404);
    await writeEditionFile(out, 'stories/late/index.html', '<h1>Late</h1>');
    expect((await ask(served.url, '/stories/late/')).status).toBe(200);
    await writeEditionFile(out, 'routes.json', '{"gone":["/stories/late/"],"moved":{}}');
    expect((await ask(served.url, '/stories/late/')).status).toBe(410);
  });

  it('names the hashes of a new build in its policy', async () => {
    const other = `sha256-${'n'.repeat(43)}=`;
    const edition = { schema: 1, styles: [styleHash, other], scripts: [scriptHash] };
    await writeEditionFile(out, 'edition.json', JSON.stringify(edition));
    const { headers } = await ask(served.url, '/');
    expect(headers['content-security-policy']).toContain(`style-src 'self' '${styleHash}' '${other}';`);
  });

  it('stands on the last good routes while the file is broken', async () => {
    await writeEditionFile(out, 'routes.json', '{"gone":["/stories/late/"],"moved":{}}');
    expect((await ask(served.url, '/stories/late/')).status).toBe(410);
    await writeEditionFile(out, 'routes.json', '{"gone":[');
    expect((await ask(served.url, '/stories/late/')).status).toBe(410);
    await writeEditionFile(out, 'routes.json', '{"gone":[],"moved":{"/stories/late/":"//evil.example/"}}');
    expect((await ask(served.url, '/stories/late/')).status).toBe(410);
  });

  it('outlives a reader who goes away in the middle', async () => {
    await writeEditionFile(out, 'large.txt', 'x'.repeat(20_000_000));
    const { port } = new URL(served.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET /large.txt HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
    expect((await ask(served.url, '/')).status).toBe(200);
  });

  it('speaks plainly when even the page for what is missing is missing', async () => {
    await rm(path.join(out, '404.html'));
    const { status, body } = await ask(served.url, '/nothing/');
    expect({ status, body }).toEqual({ status: 404, body: 'Not Found\n' });
  });
});

describe('starting', () => {
  it('says which port is taken and what to do', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serve({ out, port, host: 'localhost' })).rejects.toThrow(
      `port ${port} is taken: stop what listens there, or choose another with --port N`,
    );
  });

  it.each([
    ['nowhere', 'no such folder'],
    ['.', 'is not an edition: /edition.json: no such file'],
  ])('refuses %s', async (folder, message) => {
    await expect(serve({ out: path.join(out, '..', folder), port: 0, host: 'localhost' })).rejects.toThrow(
      message,
    );
  });

  it('refuses an edition whose policy cannot be read', async () => {
    const other = await writeTinyEdition();
    await writeFile(path.join(other, 'edition.json'), `{"schema":1,"styles":["*"],"scripts":[]}`);
    await expect(serve({ out: other, port: 0, host: 'localhost' })).rejects.toThrow('edition.json');
    await rm(path.dirname(other), { recursive: true });
  });

  it('frees the port when it closes, though a reader is still connected', async () => {
    const other = await serve({ out, port: 0, host: '127.0.0.1' });
    const port = Number(new URL(other.url).port);
    const idle = connect(port, '127.0.0.1').on('error', () => {});
    await once(idle, 'connect');
    await other.close();
    await expect(ask(other.url, '/')).rejects.toThrow('ECONNREFUSED');
    const again = await serve({ out, port, host: '127.0.0.1' });
    await again.close();
  });
});
