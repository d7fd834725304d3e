import type { Part } from '../../offline/messages.ts';
import type { OfflineKey } from '../offlineWords/en.ts';
import type { Say } from '../words/words.ts';
import { keep, keepAgain, release, takeBack, type Outcome } from './keeping.ts';
import { showNotice } from './notice.ts';
import { isOnShelf } from './shelfInView.ts';

/** The words for each part that a copy can lack. */
export const partWords = {
  document: 'partDocument',
  data: 'partData',
  pictures: 'partPictures',
  app: 'partApp',
} as const satisfies Record<Part, OfflineKey>;

/** Keeps pages and tells how it went, with the way back. A reader who stops it knows how it went. */
export async function savePages(paths: readonly string[], say: Say<OfflineKey>): Promise<void> {
  const { outcome, added } = await keep(paths);
  if (outcome.kind === 'stopped') return;
  const isKept = outcome.kind === 'ready' || outcome.kind === 'partly';
  const hasAdded = added.paths.length > 0;
  // Taken off the shelf meanwhile, they are saved no more.
  if (isKept && hasAdded && !added.paths.some(isOnShelf)) return;
  showNotice({
    text: describeOutcome(outcome, say),
    ...(isKept && hasAdded ? { undo: async () => takeBack(added) } : {}),
  });
}

/**
 * Takes pages off the shelf and offers to put them back. Until then a page is one that was merely
 * opened; one that is removed `forGood` is gone when the offer is.
 */
export async function removePages(
  paths: readonly string[],
  say: Say<OfflineKey>,
  { forGood = false } = {},
): Promise<void> {
  const taken = release(paths);
  showNotice({
    text: say('removedCount', { count: paths.length }),
    undo: async () => keepAgain(await taken),
    removed: forGood ? paths : [],
  });
  await taken;
}

/** How keeping ended, in words. */
function describeOutcome(outcome: Exclude<Outcome, { kind: 'stopped' }>, say: Say<OfflineKey>): string {
  switch (outcome.kind) {
    case 'ready':
      return say(outcome.isLasting ? 'savedReady' : 'savedForNow');
    case 'partly':
      return say('savedPartly', { parts: outcome.missing.map((part) => say(partWords[part])).join(', ') });
    case 'impossible':
      return say('cannotKeep');
    case 'full':
      return say('noRoom');
    case 'failed':
      return say('notNow');
  }
}
