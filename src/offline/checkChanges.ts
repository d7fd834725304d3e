/** Holds the copies against `/changes.json`, and tells the pages that are open. */
import { fetchChanges, type Since } from './changes.ts';
import { describeCopies, storePictures } from './copies.ts';
import { fetchPage, keepUp, refetchPage, withdraw } from './fetchPage.ts';
import { changeLedger, isKept, readLedger } from './ledger.ts';
import type { Answer, Change, Told } from './messages.ts';
import { isResting } from './network.ts';
import { isStory } from './plan.ts';
import { cacheNames, listCache, readText } from './store.ts';

/** Copies that came so lately need no asking when it is not known what they missed (milliseconds). */
const newFor = 60_000;

/** Whoever asks while a check is under way waits for that one. */
let underWay: Promise<boolean> | null = null;
let ended = 0;

/**
 * Reads `/changes.json` unless that was done less than `atMostEvery` milliseconds ago, and acts on it:
 * withdrawn stories are taken away, newer versions fetched, or marked where they cannot be had, and what
 * kept pages lack is fetched.
 */
export async function checkChanges(tell: (told: Told) => void, atMostEvery = 0): Promise<Answer<'check'>> {
  if (Date.now() - ended >= atMostEvery && !isResting())
    underWay ??= check(tell).finally(() => {
      underWay = null;
    });
  const isFresh = (await underWay) ?? false;
  return { type: 'check', checked: (await readLedger()).checked, isFresh };
}

async function check(tell: (told: Told) => void): Promise<boolean> {
  const { sequence } = await readLedger();
  const changes = await fetchChanges(sequence);
  ended = Date.now();
  if (changes === null) return false;
  for (const [path, change] of await concernedBy(changes)) await act(path, change, tell);
  const checked = new Date().toISOString();
  await changeLedger((ledger) => {
    ledger.sequence = changes.sequence;
    ledger.checked = checked;
  });
  await repair(changes.changes.size > 0);
  tell({ type: 'checked', checked });
  return true;
}

/**
 * The stories to do something about. Where the list does not reach back to what is known, or nothing is
 * known, each copy is asked for.
 */
async function concernedBy({ changes, isWhole }: Since): Promise<[string, Change | null][]> {
  if (isWhole) return [...changes];
  const addresses = await listCache(cacheNames.pages);
  const pages = new Set(addresses.map((address) => address.replace(/index\.json$/, '')));
  const old = await Promise.all(
    [...pages].map(async (path) => {
      const stored = (await readText(path, 'data')) ?? (await readText(path, 'document'));
      return stored !== null && Date.now() - Date.parse(stored.checked) < newFor ? [] : [path];
    }),
  );
  return old.flat().map((path) => [path, changes.get(path) ?? null]);
}

async function act(path: string, change: Change | null, tell: (told: Told) => void): Promise<void> {
  const entry = await changeLedger(({ pages: { [path]: copy } }) => {
    // Of an older copy; it stands until a version comes that is as new.
    if (copy !== undefined && (copy.version ?? 0) < (change?.version ?? Infinity))
      copy.changed = change ?? undefined;
    return copy;
  });
  if (change?.kind === 'withdrawal') {
    if (entry?.isWithdrawn !== true) await withdraw(path);
    if (entry !== undefined) {
      const outcome = await fetchPage(path, 'data');
      const { recognised } = outcome;
      // The notice has the place of the story. A host that lags behind may still have that one.
      if (recognised.kind !== 'page' || recognised.facts.isWithdrawn) await keepUp(path, 'data', outcome);
    }
    return tell({ type: 'withdrawn', path, change });
  }
  if (entry !== undefined || change === null) await refetchPage(path);
  if (change?.kind === 'reinstatement') tell({ type: 'reinstated', path, change });
  else if (change !== null && change.kind !== 'published') tell({ type: 'changed', path, change });
}

/**
 * Fetches what kept pages lack, newer versions that could not be had before, and, where there is any news,
 * kept pages that list stories.
 */
async function repair(hasNews: boolean): Promise<void> {
  const { pages } = await readLedger();
  const wanted = Object.keys(pages).filter((path) => isKept(pages[path]) || pages[path]?.changed !== null);
  for (const copy of await describeCopies(wanted)) {
    if (copy === null) continue;
    const isOld = pages[copy.path]?.changed !== null || (hasNews && !isStory(copy.path));
    if (copy.missing.length === 0 && !isOld) continue;
    const lacksText = copy.missing.includes('data') || copy.missing.includes('document');
    if (lacksText || isOld) await refetchPage(copy.path);
    if (copy.isKept) await storePictures(copy.path, pages[copy.path]?.keptAt ?? 0);
  }
}
