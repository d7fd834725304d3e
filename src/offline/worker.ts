/** The service worker: events only. What to do is planned in plan.ts and done in the files beside it. */
import { answerFile, answerPage } from './answer.ts';
import { trim } from './copies.ts';
import { changeLedger } from './ledger.ts';
import type { Answer, Asked, Progress, Refusal, Told } from './messages.ts';
import { within } from './network.ts';
import { parseAsked } from './parseAsked.ts';
import { pageAt, planRequest } from './plan.ts';
import { answerQuestion, FullError, takeShown } from './questions.ts';
import { installShell, removeOldShells } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a first visit may hold up the worker (milliseconds). */
const longestTaking = 5000;

self.addEventListener('install', (event) => {
  // Never `skipWaiting` here: a page that is being read stays with the worker that it began with.
  event.waitUntil(
    (async () => {
      await installShell();
      // Not when it is activated: until that is over every request waits.
      if (self.registration.active === null) await within(takeOpenPages(), longestTaking);
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await removeOldShells();
      // On a first visit the page has no worker yet and can have this one.
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, mode, url } = request;
  const plan = planRequest(
    { method, mode, url, hasRange: request.headers.has('range') },
    self.location.origin,
  );
  const context = { request, tell, waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
  switch (plan.kind) {
    case 'pass':
      return;
    case 'document':
    case 'data':
      return event.respondWith(answerPage(plan, context));
    case 'file':
    case 'drawing':
      return event.respondWith(answerFile(plan, context));
  }
});

self.addEventListener('message', (event) => {
  const asked = parseAsked(event.data);
  const [port] = event.ports;
  if (asked === null || event.origin !== self.location.origin) return;
  event.waitUntil(answerOn(port, asked));
});

async function answerOn(port: MessagePort | undefined, asked: Asked): Promise<void> {
  const say = (answer: Answer | Progress | Refusal) => port?.postMessage(answer);
  try {
    say(await answerQuestion(asked, { tell, report: say }));
    if (asked.type === 'takeOver') await self.skipWaiting();
  } catch (error) {
    say({ type: 'refusal', reason: error instanceof FullError ? 'full' : 'failed' });
  }
}

/** After exactly one view a page opens offline: the one that brought the worker is stored by it. */
async function takeOpenPages(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = new Set(windows.map(({ url }) => pageAt(new URL(url).pathname)));
  for (const path of pages) {
    if (path === null) continue;
    await changeLedger(({ uncontrolled }) => void uncontrolled.push(path));
    await takeShown(path, [], tell);
  }
  await trim();
}

function tell(told: Told): void {
  void (async () => {
    for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
      page.postMessage(told, []);
  })();
}
