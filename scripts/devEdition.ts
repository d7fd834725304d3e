import { spawn } from 'node:child_process';
import { existsSync, readFileSync, watchFile } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { readConfig } from '../src/press/config.ts';
import type { Renderer } from '../src/press/edition/loadRenderer.ts';

/**
 * `npm run dev`: the press watches the copy and writes into `out`; its data and pictures are served
 * from there, and pages are drawn from that data by the reader's source as it is now.
 */
export function devEdition(out: string): Plugin {
  return {
    name: 'dateline:dev-edition',
    apply: 'serve',
    // Vite would reload the page for each of the files that a press writes.
    config: () => ({ server: { watch: { ignored: [`**/${out}/**`] } } }),
    configureServer(server) {
      startPress(server, out);
      server.middlewares.use(answerPages(server, out));
      // Its assets and pages are those of the last build: only data, feeds and pictures are taken.
      const files = sirv(out, { dev: true, etag: true });
      server.middlewares.use((request, response, next) => {
        const isFile = /^\/(?!assets\/|src\/|@|node_modules\/).*\.(?!(?:html|js)\b)\w+(?:\?|$)/.test(
          request.url ?? '',
        );
        if (isFile) files(request, response, next);
        else next();
      });
    },
  };
}

function startPress(server: ViteDevServer, out: string): void {
  const press = spawn(process.execPath, ['bin/dateline.mjs', 'press', '--watch', '--out', out], {
    stdio: 'inherit',
  });
  server.httpServer?.once('close', () => press.kill());
  // The press writes this file last.
  const changes = path.join(out, 'changes.json');
  watchFile(changes, { interval: 500, persistent: false }, () => server.ws.send({ type: 'full-reload' }));
}

/** Answers an address that ends with a slash with the page that its `index.json` makes. */
function answerPages(server: ViteDevServer, out: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') || pathname.startsWith('/@')) return next();
    try {
      const { status, html } = await draw(pathname, server, out);
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } catch (error) {
      next(error);
    }
  };
}

async function draw(
  address: string,
  server: ViteDevServer,
  out: string,
): Promise<{ status: number; html: string }> {
  const { paper } = readConfig('dateline.config.json', false);
  const template = await server.transformIndexHtml(address, readFileSync('index.html', 'utf8'));
  const renderer = (await server.ssrLoadModule('/src/reader/render.tsx')) as Renderer;
  const file = path.join(out, decodeURIComponent(address), 'index.json');
  if (!existsSync(file)) return { status: 404, html: await renderer.renderMissing({ paper, template }) };
  const data = JSON.parse(readFileSync(file, 'utf8')) as { moved?: string };
  const html =
    data.moved === undefined
      ? await renderer.renderPage({ path: address, data, paper, template })
      : await renderer.renderMoved({ to: data.moved, paper, template });
  return { status: 200, html };
}
