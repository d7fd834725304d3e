/** Asks the paper for a page, and brings the copies to what it says. */
import { copiesThatMention } from './mentions.ts';
import { readCopy, removePage, storePage } from './copies.ts';
import { changeLedger, nothingYet, readLedger } from './ledger.ts';
import { ask, type Reply } from './network.ts';
import { isStory } from './plan.ts';
import { isOurs, recogniseData, recogniseDocument, type Recognised } from './recognise.ts';
import { addressOf, type TextPart } from './store.ts';

/** What the paper answered. */
export type Outcome = {
  reply: Reply | null;
  /** `foreign` too where no answer came, and where an older version came than the copy is of. */
  recognised: Recognised;
};

type Asking = {
  /** The address as the browser has it: what else is at it, a host redirects. */
  url?: string;
  /** `reload` puts what comes into the HTTP cache, in the place of what that has. */
  cache?: 'no-store' | 'reload';
};

/**
 * Asks for one file of a page and judges the answer. Never throws.
 *
 * Nothing of it goes into the HTTP cache, out of which no one could take a story that is withdrawn: the
 * copy is what the host is asked to compare with.
 */
export async function fetchPage(
  path: string,
  part: TextPart,
  { url = addressOf(path, part), cache = 'no-store' }: Asking = {},
): Promise<Outcome> {
  const copy = cache === 'reload' ? null : await readCopy(path, part);
  const tag = copy?.headers.get('etag') ?? null;
  const reply = await ask(url, {
    cache,
    // Data is never had from another host, whatever redirects say; redirects of pages are the browser's.
    mode: 'same-origin',
    redirect: part === 'data' ? 'follow' : 'manual',
    headers: {
      accept: part === 'data' ? 'application/json' : 'text/html',
      ...(tag === null ? {} : { 'if-none-match': tag }),
    },
  });
  if (reply === null) return { reply, recognised: { kind: 'foreign' } };
  if (reply.raw !== null)
    return { reply, recognised: { kind: (await leadsToPage(url)) ? 'moved' : 'foreign' } };
  const isSame = reply.status === 304 && copy !== null;
  const whole = isSame ? { ...copy, status: 200, raw: null } : reply;
  const recognised = part === 'data' ? recogniseData(path, whole) : recogniseDocument(path, whole);
  if (recognised.kind === 'page' && (await isOlder(path, recognised)))
    return { reply: whole, recognised: { kind: 'foreign' } };
  return { reply: whole, recognised };
}

/** Brings the copies to what the paper answered. Gives whether the page is there now, as new as can be. */
export async function keepUp(path: string, part: TextPart, { reply, recognised }: Outcome): Promise<boolean> {
  if (reply === null) return false;
  if (recognised.kind === 'moved') return moveAlong(path);
  if (recognised.kind === 'page') {
    const { pages } = await readLedger();
    if (recognised.facts.isWithdrawn && pages[path]?.isWithdrawn !== true) await withdraw(path);
    return (await storePage(path, part, reply, recognised)) === 'stored';
  }
  const isGone =
    recognised.kind === 'missing' || (part === 'data' && reply.status === 404 && (await isMissing(path)));
  // What has been taken away already, and is only wanted back, is not taken away at every look.
  if (isGone && (await readLedger()).pages[path]?.saved !== '') await withdraw(path);
  return false;
}

/**
 * Puts the copy of a story that has another address now in its new place, kept or not as it was: what was
 * read or kept under the old address is found there, and hears what becomes of the story.
 */
async function moveAlong(path: string): Promise<boolean> {
  const entry = (await readLedger()).pages[path];
  if (entry === undefined || !isStory(path)) return false;
  const { recognised } = await fetchPage(path, 'data');
  if (recognised.kind !== 'moved' || recognised.to === undefined) return false;
  const { to } = recognised;
  const outcome = await fetchPage(to, 'document');
  // Never on from there: an address that moves in a circle would have no end.
  if (outcome.recognised.kind !== 'page') return false;
  // Before the new one: if that is withdrawn, all that was opened is looked at once more, this too.
  await removePage(path);
  const isThere = await keepUp(to, 'document', outcome);
  await changeLedger(({ pages }) => {
    const there = (pages[to] ??= { ...nothingYet });
    there.keptAt ??= entry.keptAt;
    const former = new Set([...(there.former ?? []), ...(entry.former ?? []), path]);
    // Back where it was, it must not lead to itself.
    former.delete(to);
    there.former = [...former];
  });
  return isThere;
}

/** Fetches a page anew and keeps it. */
export async function refetchPage(path: string): Promise<boolean> {
  return keepUp(path, 'document', await fetchPage(path, 'document'));
}

/**
 * Takes a story away: its copy, and every list that tells of it. The HTTP cache has them too, and its
 * pictures; a request that passes it by, answered with `no-store`, makes it let go of them.
 */
export async function withdraw(path: string): Promise<void> {
  const pictures = await removePage(path, { staysKept: true });
  await Promise.all(
    [path, addressOf(path, 'data'), ...pictures].map(async (file) => ask(file, { cache: 'reload' })),
  );
  if (!isStory(path)) return;
  const told = await copiesThatMention(path);
  // What the HTTP cache has may be older than the copy, and still tell of it.
  const { uncontrolled } = await readLedger();
  const lists = new Set([...told, ...uncontrolled.filter((page) => page !== path)]);
  await Promise.all(
    [...lists].map(async (list) => {
      const fresh = await fetchPage(list, 'document', { cache: 'reload' });
      await ask(addressOf(list, 'data'), { cache: 'reload' });
      if (!(await keepUp(list, 'document', fresh)) && told.includes(list))
        await removePage(list, { staysKept: true });
    }),
  );
}

/** Whether redirects end at a page of ours: not in a circle, and not with somebody else. */
async function leadsToPage(url: string): Promise<boolean> {
  const end = await ask(url, { mode: 'same-origin', cache: 'no-store' });
  return end !== null && isOurs(end);
}

/** Data that is missing says little: on some hosts no word of it is ours. The page beside it does. */
async function isMissing(path: string): Promise<boolean> {
  const { recognised } = await fetchPage(path, 'document');
  return recognised.kind === 'missing';
}

/**
 * Whether the copy is of a newer version, or was withdrawn as one: a server that lags behind must not take
 * that back. The date must be older too, for a paper may begin its numbers anew.
 */
async function isOlder(path: string, { facts }: Extract<Recognised, { kind: 'page' }>): Promise<boolean> {
  const { pages } = await readLedger();
  const { version, updated, changed } = pages[path] ?? nothingYet;
  // Lists and notices have no version, and are never older.
  const came = facts.version ?? Infinity;
  if (changed?.kind === 'withdrawal' && came < changed.version) return true;
  return came < (version ?? 0) && (facts.updated ?? '') < (updated ?? '');
}
