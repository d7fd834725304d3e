import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Copy } from '../../offline/messages.ts';
import { frontPath } from '../../article/paths.ts';
import { loadOfflineWords, useOfflineWords } from '../offlineWords/offlineWords.ts';
import { frontQuery } from '../queries.ts';
import { useWords } from '../words/useWords.ts';
import css from './CopyLists.module.css';
import { CopyRow } from './CopyRow.tsx';
import { formatBytes } from './formatBytes.ts';
import { KeepSet } from './KeepSet.tsx';
import { refreshCopies, useCopies } from '../shelf/keeping.ts';
import { useShelf } from '../shelf/shelfInView.ts';
import { useNotice } from '../shelf/notice.ts';
import { usePersistent } from '../shelf/persistence.ts';
import { LoadingBoxes } from './LoadingBoxes.tsx';
import { pagesOf } from './pagesOf.ts';
import { ShelfTools, type Order } from './ShelfTools.tsx';
import type { Kept } from '../shelf/kept.ts';

/** So long, in milliseconds, the list waits for the edition that stands in the midst of it; not on a dead line. */
const patience = 1000;

/** What the reader keeps, and what was opened lately: how old, how large, whether whole. */
export function SavedList() {
  const words = useWords();
  const say = useOfflineWords();
  const queryClient = useQueryClient();
  const { kept } = useShelf();
  const copies = useCopies();
  const [isReady, setIsReady] = useState(false);
  const isPersistent = usePersistent();
  const { removed = [] } = useNotice() ?? {};
  const [edition, setEdition] = useState<string[]>([]);
  const [order, setOrder] = useState<Order>('byAdded');

  // Syncs with the device.
  useEffect(() => {
    const front = queryClient.query(frontQuery()).then(
      (page) => setEdition(pagesOf(frontPath, page)),
      // Without the front page there is no edition to keep.
      () => null,
    );
    const late = new Promise((resolve) => void setTimeout(resolve, patience));
    void Promise.all([refreshCopies(), loadOfflineWords(words.language), Promise.race([front, late])]).then(
      () => setIsReady(true),
    );
  }, [words.language, queryClient]);

  if (!isReady) return <LoadingBoxes />;
  const others = new Set([...kept.map(({ path }) => path), ...removed]);
  const opened = [...copies.values()].filter(({ path, isWithdrawn }) => !others.has(path) && !isWithdrawn);
  const bytes = kept.reduce((sum, { path }) => sum + (copies.get(path)?.bytes ?? 0), 0);
  return (
    <>
      {kept.length === 0 ? (
        <div className={css.empty}>
          <h2>{say('noneSaved')}</h2>
          <p>{say('noneSavedText')}</p>
        </div>
      ) : (
        <section className={css.list}>
          <p>
            {say('pagesToKeep', { count: kept.length })}.{' '}
            {say('usedRoom', { size: formatBytes(bytes, words.language) })}{' '}
            {isPersistent !== null && say(isPersistent ? 'roomLasts' : 'roomMayGo')}
          </p>
          <ShelfTools kept={kept} copies={copies} order={order} onOrder={setOrder} />
          {sorted(kept, copies, order).map(({ path, added }) => (
            <CopyRow key={path} path={path} copy={copies.get(path) ?? null} added={added} />
          ))}
        </section>
      )}
      {edition.length > 1 && (
        <section className={css.edition}>
          <h2>{say('keepEdition')}</h2>
          <p>{say('keepEditionText')}</p>
          <KeepSet paths={edition} />
        </section>
      )}
      {kept.length === 0 && <ShelfTools kept={kept} copies={copies} order={order} onOrder={setOrder} />}
      {opened.length > 0 && (
        <section className={css.list}>
          <h2>{say('alsoHere')}</h2>
          <p>{say('alsoHereText')}</p>
          {opened
            .sort((a, b) => b.saved.localeCompare(a.saved))
            .map((copy) => (
              <CopyRow key={copy.path} path={copy.path} copy={copy} added={null} />
            ))}
        </section>
      )}
    </>
  );
}

function sorted(kept: readonly Kept[], copies: ReadonlyMap<string, Copy>, order: Order): Kept[] {
  const nameOf = ({ path }: Kept) => copies.get(path)?.headline ?? path;
  const sizeOf = ({ path }: Kept) => copies.get(path)?.bytes ?? 0;
  const compare = {
    byAdded: (a: Kept, b: Kept) => b.added.localeCompare(a.added),
    byHeadline: (a: Kept, b: Kept) => nameOf(a).localeCompare(nameOf(b)),
    bySize: (a: Kept, b: Kept) => sizeOf(b) - sizeOf(a),
  }[order];
  return kept.toSorted(compare);
}
