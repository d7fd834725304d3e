import { useEffect, useState } from 'react';
import { loadOfflineWords, useOfflineWords } from '../offlineWords/offlineWords.ts';
import { useWords } from '../words/useWords.ts';
import { CopyRow } from './CopyRow.tsx';
import { refreshCopies, useCopies } from '../shelf/keeping.ts';
import { useShelf } from '../shelf/shelfInView.ts';
import { LoadingBoxes } from './LoadingBoxes.tsx';
import css from './CopyLists.module.css';

/** Everything on the device that can be read now, what the reader keeps first. */
export function ReadableList() {
  const { language } = useWords();
  const say = useOfflineWords();
  const { kept } = useShelf();
  const copies = useCopies();
  const [isReady, setIsReady] = useState(false);

  // Syncs with the device.
  useEffect(() => {
    void Promise.all([refreshCopies(), loadOfflineWords(language)]).then(() => setIsReady(true));
  }, [language]);

  if (!isReady) return <LoadingBoxes />;
  const added = new Map(kept.map((one) => [one.path, one.added]));
  const readable = [...copies.values()]
    .filter(({ missing, isWithdrawn }) => !isWithdrawn && !missing.includes('data'))
    .sort((a, b) => Number(added.has(b.path)) - Number(added.has(a.path)) || b.saved.localeCompare(a.saved));
  if (readable.length === 0) return <p className={css.empty}>{say('nothingHere')}</p>;
  return (
    <section className={css.list}>
      <h2>{say('readNow')}</h2>
      {readable.map((copy) => (
        <CopyRow key={copy.path} path={copy.path} copy={copy} added={added.get(copy.path) ?? null} />
      ))}
    </section>
  );
}
