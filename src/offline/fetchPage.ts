/** Asks the paper for a page, and brings the copies to what it says. */
import { copiesThatMention } from './mentions.ts';
import { removePage, storePage } from './copies.ts';
import { readLedger } from './ledger.ts';
import { ask, type Reply } from './network.ts';
import { isStory } from './plan.ts';
import { recogniseData, recogniseDocument, type Recognised } from './recognise.ts';
import { addressOf, readText, type TextPart } from './store.ts';

/** What the paper answered. */
export type Outcome = {
  reply: Reply | null;
  /** `foreign` too where no answer came, and where an older version came than the copy is of. */
  recognised: Recognised;
};

/** Asks for one file of a page and judges the answer. Never throws. `request` is the browser's own, if any. */
export async function fetchPage(path: string, part: TextPart, request?: Request): Promise<Outcome> {
  // Data is never fetched from another host, whatever redirects say. A document's redirects are the browser's.
  const init: RequestInit = part === 'data' ? { mode: 'same-origin', cache: 'no-cache' } : {};
  const reply = await (request !== undefined && part === 'document'
    ? ask(request)
    : ask(addressOf(path, part), {
        cache: 'no-cache',
        ...init,
        redirect: part === 'data' ? 'follow' : 'manual',
      }));
  if (reply === null) return { reply, recognised: { kind: 'foreign' } };
  if (reply.raw !== null) return { reply, recognised: { kind: 'moved' } };
  const recognised = part === 'data' ? recogniseData(path, reply) : recogniseDocument(path, reply);
  if (recognised.kind === 'page' && (await isOlder(path, recognised)))
    return { reply, recognised: { kind: 'foreign' } };
  return { reply, recognised };
}

/** Brings the copies to what the paper answered. Gives whether the page is there now, as new as can be. */
export async function keepUp(path: string, part: TextPart, { reply, recognised }: Outcome): Promise<boolean> {
  if (reply === null) return false;
  if (recognised.kind === 'page') {
    const { pages } = await readLedger();
    if (recognised.facts.isWithdrawn && pages[path]?.isWithdrawn !== true) await withdraw(path);
    return (await storePage(path, part, reply, recognised)) === 'stored';
  }
  const isGone =
    recognised.kind === 'missing' || (part === 'data' && reply.status === 404 && (await isMissing(path)));
  if (isGone) await withdraw(path);
  return false;
}

/** Fetches a page anew and keeps it. */
export async function refetchPage(path: string): Promise<boolean> {
  return keepUp(path, 'document', await fetchPage(path, 'document'));
}

/**
 * Takes a story away: its copy, and every list that tells of it. The HTTP cache has them too; a request
 * that passes it by, answered with `no-store`, makes it let go of them.
 */
export async function withdraw(path: string): Promise<void> {
  const had = await readText(path, 'data');
  await removePage(path, { staysKept: true });
  await Promise.all([path, addressOf(path, 'data')].map(async (file) => ask(file, { cache: 'reload' })));
  if (had === null && !isStory(path)) return;
  const lists = await copiesThatMention(path);
  await Promise.all(
    lists.map(async (list) => {
      const fresh = await fetchPage(list, 'document');
      await removePage(list, { staysKept: true });
      await ask(addressOf(list, 'data'), { cache: 'reload' });
      await keepUp(list, 'document', fresh);
    }),
  );
}

/** Data that is missing says little: on some hosts no word of it is ours. The page beside it does. */
async function isMissing(path: string): Promise<boolean> {
  const { recognised } = await fetchPage(path, 'document');
  return recognised.kind === 'missing';
}

/**
 * Whether the copy is of a newer version: a server that lags behind must not take a correction back. The
 * date must be older too, for a paper may begin its numbers anew.
 */
async function isOlder(path: string, { facts }: Extract<Recognised, { kind: 'page' }>): Promise<boolean> {
  const { pages } = await readLedger();
  const known = pages[path];
  if (
    known === undefined ||
    known.version === null ||
    known.updated === null ||
    facts.version === null ||
    facts.updated === null
  )
    return false;
  return facts.version < known.version && facts.updated < known.updated;
}
