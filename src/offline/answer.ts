/** Answers requests as they were planned. */
import { checkChanges } from './checkChanges.ts';
import { newestCheck, readCopy, storeFiles, trim } from './copies.ts';
import { fetchPage, keepUp, type Outcome } from './fetchPage.ts';
import { movedTo, readLedger } from './ledger.ts';
import { savedMark, type Told } from './messages.ts';
import * as network from './network.ts';
import { stemOf } from './pictures.ts';
import { isOfPaper, type Plan } from './plan.ts';
import { markSaved, withoutText } from './recognise.ts';
import { canStart, readStart, refillShell } from './shell.ts';
import * as store from './store.ts';

type Context = {
  request: Request;
  /** Keeps the worker running until the work is done. */
  waitUntil: (work: Promise<unknown>) => void;
  tell: (told: Told) => void;
};

/** Between two looks at `/changes.json` that data asks for; documents always ask. */
const checkEvery = 5000;

/**
 * The document or the data of a page: the paper's own if it comes in time, whole, and is the paper's;
 * else the copy; else, for a document, the one that draws pages from their data.
 */
export async function answerPage(
  { path, kind }: Extract<Plan, { kind: 'document' | 'data' }>,
  { request, waitUntil, tell }: Context,
): Promise<Response> {
  const copy = (await usableCopy(path, kind)) ?? (await signpost(path, kind));
  const isDrawn = copy === null && kind === 'document' && (await readCopy(path, 'data')) !== null;
  const isKnown = copy !== null || isDrawn;
  const { pathname } = new URL(request.url);
  const stand = async (outcome: Outcome | null) => {
    // As the host would: scripts know a page by its own address only (`/` and not `/index.html`).
    if (isKnown && pathname !== store.addressOf(path, kind)) return Response.redirect(path);
    return copy ?? withoutCopy({ path, kind, isDrawn }, outcome);
  };
  if (isKnown && network.isResting()) return stand(null);
  const asked = fetchPage(path, kind, kind === 'document' ? { url: request.url } : {});
  let isLate = false;
  waitUntil(
    (async () => {
      const isNew = await keepUp(path, kind, await asked);
      if (isNew && isLate) tell({ type: 'arrived', path });
      await afterwards(kind, tell);
    })(),
  );
  const limit = isKnown ? (network.isBad() ? 0 : network.patience) : network.patienceWithoutCopy;
  const outcome = await network.within(asked, limit);
  isLate = outcome === null;
  // Who did not wait has learnt nothing of the network.
  if (isLate && limit > 0) network.noteBad();
  return (outcome === null ? null : fromPaper(outcome)) ?? stand(outcome);
}

/**
 * A file: the copy, else the host's, else the same picture at another width. A drawing is fetched again
 * behind its copy, for the next time.
 */
export async function answerFile(
  { path, kind }: Extract<Plan, { kind: 'file' | 'drawing' }>,
  { request, waitUntil }: Context,
): Promise<Response> {
  const kept = await store.readFile(path);
  if (kept !== null) {
    if (kind === 'drawing' && !network.isResting()) waitUntil(storeFiles([path], { isAnew: true }));
    return kept;
  }
  const response = await store.quietly(async () => fetch(request), null);
  if (response !== null && store.isFileOf(path, response)) {
    waitUntil(store.writeFile(path, response.clone()));
    return response;
  }
  const stem = stemOf(path);
  const other = (await store.listCache(store.cacheNames.files)).find(
    (file) => stem !== path && file.startsWith(stem),
  );
  const stand = other === undefined ? null : await store.readFile(other);
  // A portal's page in the place of a script is worse than none.
  return stand ?? (response?.ok === true ? null : response) ?? Response.error();
}

async function afterwards(kind: 'document' | 'data', tell: (told: Told) => void): Promise<void> {
  await checkChanges(tell, kind === 'document' ? 0 : checkEvery);
  if (kind === 'data' || network.isResting()) return;
  await refillShell();
  await trim();
}

/** What the paper's answer gives; null where a copy would be better. */
function fromPaper({ reply, recognised }: Outcome): Response | null {
  if (reply === null || recognised.kind === 'foreign') return null;
  return toResponse(reply);
}

function toResponse({ raw, status, text, headers }: network.Reply): Response {
  if (raw !== null) return raw;
  const isEmpty = [101, 204, 205, 304].includes(status);
  return new Response(isEmpty ? null : text, { status, headers });
}

/** The copy as it is served: it says that it is one. */
async function usableCopy(path: string, part: store.TextPart): Promise<Response | null> {
  const stored = await readCopy(path, part);
  if (stored === null || (part === 'document' && !(await canStart(stored.text)))) return null;
  const checked = newestCheck(path, stored.checked, await readLedger());
  const headers = new Headers(stored.headers);
  headers.set(savedMark.headers[0], stored.saved);
  headers.set(savedMark.headers[1], checked);
  const text = part === 'document' ? markSaved(stored.text, stored.saved, checked) : stored.text;
  return new Response(text, { headers });
}

/** What leads from an address that a story had to its copy; null where there is none. */
async function signpost(path: string, kind: 'document' | 'data'): Promise<Response | null> {
  const moved = movedTo(path, await readLedger());
  if (moved === null) return null;
  return kind === 'document' ? Response.redirect(moved) : Response.json({ schema: 1, moved });
}

/**
 * What is left where there is no copy. A host's own word goes on to the page that asked, which knows how
 * to say it; a document that is not ours gives way to one of ours.
 */
async function withoutCopy(
  { path, kind, isDrawn }: { path: string; kind: 'document' | 'data'; isDrawn: boolean },
  outcome: Outcome | null,
): Promise<Response> {
  const reply = outcome?.reply ?? null;
  const isElsewhere = reply !== null && reply.status < 400 && !isOfPaper(path);
  const start = kind === 'document' && !isElsewhere ? await readStart() : null;
  if (start !== null && isDrawn)
    return new Response(withoutText(await start.text()), { headers: start.headers });
  return start ?? (reply === null ? Response.error() : toResponse(reply));
}
