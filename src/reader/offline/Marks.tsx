import { useEffect, useMemo } from 'react';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { useWords } from '../words/useWords.ts';
import { addressesOf, isReadable } from '../shelf/copy.ts';
import { useCopies, useWork } from '../shelf/keeping.ts';
import { useShelf } from '../shelf/shelfInView.ts';
import './marks.module.css';
import { markStories } from './markStories.ts';
import { useOffline } from './network.ts';

/** Marks the stories of the page; draws nothing. */
export function Marks() {
  const { language } = useWords();
  const say = useOfflineWords();
  const { kept } = useShelf();
  const copies = useCopies();
  const work = useWork();
  const isOffline = useOffline();
  const states = useMemo(
    () => ({
      kept: new Set(kept.map(({ path }) => path)),
      saving: new Set(work?.paths),
      readable: isOffline ? new Set([...copies.values()].filter(isReadable).flatMap(addressesOf)) : null,
      words: { saved: say('isSaved'), saving: say('isSaving'), notSaved: say('notSaved') },
      nameOf: (state: 'saved' | 'save', headline: string) =>
        say(state === 'saved' ? 'removeNamed' : 'saveNamed', { headline }),
      count: kept.length === 0 ? null : new Intl.NumberFormat(language).format(kept.length),
    }),
    [kept, work, isOffline, copies, say, language],
  );
  // Syncs with the document, which pages are pressed into the same for everybody.
  useEffect(() => markStories(states), [states]);
  return null;
}
