import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxFolder } from '../src/press/hosts/writeHosts.ts';

type Started = { url: string; stop: () => Promise<void> };

/**
 * Starts nginx on a free port for an edition, with the configuration that the press wrote beside it and
 * no other; everything that nginx writes goes to a folder beside the edition.
 *
 * @throws Error that says what to do when nginx is missing or refuses the configuration.
 */
export async function startNginx(out: string): Promise<Started> {
  if (spawnSync('nginx', ['-v']).error !== undefined)
    throw new Error('nginx is not installed: on Debian, apt-get install nginx-light');
  const prefix = path.join(path.dirname(out), 'nginx');
  mkdirSync(prefix, { recursive: true });
  const port = await freePort();
  const log = path.join(prefix, 'error.log');
  writeFileSync(path.join(prefix, 'nginx.conf'), mainConfiguration(out, port));
  const nginx = spawn('nginx', ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', log], { stdio: 'inherit' });
  const ended = once(nginx, 'exit');
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; !(await isOpen(port)); tries++) {
    if (nginx.exitCode !== null || tries > 100) {
      await stop();
      throw new Error(`nginx did not start:\n${readFileSync(log, 'utf8')}`);
    }
    await wait(50);
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

function mainConfiguration(out: string, port: number): string {
  const folder = nginxFolder(out);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid nginx.pid;
events {
}
http {
  access_log off;
${temporary.map((kind) => `  ${kind}_temp_path ${kind};`).join('\n')}
  include ${folder}/http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${out};
    include ${folder}/server.conf;
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const { promise, resolve } = Promise.withResolvers<boolean>();
  socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  const open = await promise;
  socket.destroy();
  return open;
}
