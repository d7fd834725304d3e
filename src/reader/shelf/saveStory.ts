import type { Part } from '../../offline/messages.ts';
import type { OfflineKey } from '../offlineWords/en.ts';
import type { Say } from '../words/words.ts';
import { drop, keep, keepAgain, type Outcome } from './keeping.ts';
import { showNotice } from './notice.ts';

/** The words for each part that a copy can lack. */
export const partWords = {
  document: 'partDocument',
  data: 'partData',
  pictures: 'partPictures',
  app: 'partApp',
} as const satisfies Record<Part, OfflineKey>;

/** Keeps a story and tells how it went, with the way back. */
export async function saveStory(path: string, say: Say<OfflineKey>): Promise<void> {
  const outcome = await keep([path]);
  const isKept = outcome.kind === 'ready' || outcome.kind === 'partly';
  showNotice({
    text: describeOutcome(outcome, say),
    ...(isKept ? { undo: async () => drop([path]) } : {}),
  });
}

/** Takes pages off the shelf and offers to put them back. */
export async function removePages(paths: readonly string[], say: Say<OfflineKey>): Promise<void> {
  const taken = await drop(paths);
  showNotice({
    text: say('removedCount', { count: taken.length }),
    undo: async () => keepAgain(taken),
  });
}

/** How keeping ended, in words. */
export function describeOutcome(outcome: Outcome, say: Say<OfflineKey>): string {
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
    case 'stopped':
      return say('notNow');
  }
}
