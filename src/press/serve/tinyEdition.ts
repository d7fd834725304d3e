import { once } from 'node:events';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';

/** Hash of the one inline style and of the one inline script that the tiny edition claims to have. */
export const styleHash = `sha256-${'s'.repeat(43)}=`;
export const scriptHash = `sha256-${'t'.repeat(43)}=`;

/** Longer than what is worth compressing. */
const prose = 'The ferry left the harbour at nine with forty crates of oranges. '.repeat(60);

const files: Record<string, string> = {
  'index.html': `<h1>Front</h1><p>${prose}`,
  'index.json': '{"schema":1,"page":"front"}',
  '404.html': '<h1>No such page</h1>',
  'edition.json': JSON.stringify({ schema: 1, styles: [styleHash], scripts: [scriptHash] }),
  'routes.json': JSON.stringify({
    gone: ['/stories/killed/', '/stories/killed-bare/'],
    moved: {
      '/stories/first-name/': '/stories/second-name/',
      '/stories/second-name/': '/stories/ferry/',
      '/stories/round/': '/stories/trip/',
      '/stories/trip/': '/stories/round/',
      '/stories/to-killed/': '/stories/killed/',
    },
  }),
  'changes.json': '{"schema":1,"sequence":1,"changes":[],"older":null}',
  'changes/4.json': '{"schema":1}',
  'feed.xml': '<rss/>',
  'atom.xml': '<feed/>',
  'feed.json': '{}',
  'sitemap.xml': '<urlset/>',
  'news-sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  'manifest.webmanifest': '{}',
  'favicon.svg': '<svg/>',
  'sw.js': 'self',
  'schema/article.json': '{}',
  'licences/OFL.txt': 'OFL',
  'notes/holds-no-page.txt': 'no index here',
  'blob.unheard': 'bytes',
  _headers: 'for the host',
  '.env': 'secret',
  '.git/config': 'secret',
  '.well-known/security.txt': 'Contact: mailto:desk@paper.example',
  'stories/.half-written.tmp': 'secret',
  'stories/ferry/index.html': `<h1>Ferry</h1><p>${prose}`,
  'stories/ferry/index.json': JSON.stringify({ schema: 1, slug: 'ferry', prose }),
  'stories/ferry/index.txt': 'Ferry',
  'stories/ferry/cover-0123456789ab-960.avif': 'avif',
  'stories/ferry/card-0123456789ab.png': 'png',
  'stories/first-name/index.html': '<h1>Moved</h1>',
  'stories/first-name/index.json': '{"schema":1,"moved":"/stories/second-name/"}',
  'stories/killed/index.html': '<h1>Withdrawn</h1>',
  'stories/killed/index.json': '{"schema":1,"slug":"killed","status":"canceled"}',
  'stories/killed/cover-0123456789ab-960.avif': 'left over',
  'topics/index.html': '<h1>Topics</h1>',
  'topics/sea/index.html': '<h1>Sea</h1>',
  'topics/sea/feed.xml': '<rss/>',
  'topics/sea/2/index.html': '<h1>Sea, page 2</h1>',
  'assets/main-B1xQz.js': `/* ${prose} */`,
  'assets/main-B1xQz.js.br': 'precompressed br',
  'assets/main-B1xQz.js.gz': 'precompressed gzip',
  'assets/plain-Cc2.css': `/* ${prose} */`,
  'assets/face-Dd3.woff2': 'w'.repeat(100),
};

/** Writes a small edition with one of every kind of file into a new temporary folder; gives its path. */
export async function writeTinyEdition(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-serve-'));
  const out = path.join(folder, 'edition');
  for (const [name, content] of Object.entries(files)) await writeEditionFile(out, name, content);
  await writeFile(path.join(folder, 'outside.txt'), 'secret');
  await symlink(path.join(folder, 'outside.txt'), path.join(out, 'leak.txt'));
  await symlink(folder, path.join(out, 'leak'));
  await symlink(path.join(out, 'robots.txt'), path.join(out, 'inner.txt'));
  return out;
}

/** Writes one file of an edition, with the folders above it. */
export async function writeEditionFile(out: string, name: string, content: string): Promise<void> {
  const file = path.join(out, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

export type Got = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer };

/** Asks for a target exactly as written: unlike fetch, nothing is resolved, decoded or followed. */
export async function ask(
  url: string,
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path: target, method, headers, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const bytes = await buffer(response);
  return { status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString(), bytes };
}

/** Sends bytes that need not be HTTP, and reads the status and the headers of what comes back. */
export async function sendBytes(url: string, bytes: string): Promise<Pick<Got, 'status' | 'headers'>> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(bytes);
  const [head = ''] = (await text(socket)).split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines
    .map((line) => line.split(': '))
    .map(([name = '', value = '']) => [name.toLowerCase(), value]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers) };
}
