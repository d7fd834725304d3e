import { useEffect, useState } from 'react';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { useWords } from '../words/useWords.ts';
import { askWorker } from '../shelf/askWorker.ts';
import { formatBytes } from './formatBytes.ts';
import { pictureWidth, stopKeeping, useWork } from '../shelf/keeping.ts';
import css from './KeepSet.module.css';
import { savePages } from '../shelf/savePages.ts';

type Props = { paths: readonly string[] };

/** Keeps a whole set of pages: how much there is to load before, how far it has come, and a way to stop. */
export function KeepSet({ paths }: Props) {
  const words = useWords();
  const say = useOfflineWords();
  const work = useWork();
  const [bytes, setBytes] = useState<number | null | undefined>(undefined);
  const isWorking = work !== null && work.total === paths.length && work.paths[0] === paths[0];

  // Syncs with the worker, which asks the host for sizes.
  useEffect(() => {
    let isWanted = true;
    void measure(paths).then((size) => isWanted && setBytes(size));
    return () => {
      isWanted = false;
    };
  }, [paths]);

  async function start() {
    setBytes(undefined);
    await savePages(paths, say);
    // Whichever way it ended, what is left is counted and not assumed.
    setBytes(await measure(paths));
  }

  return (
    <div className={css.set}>
      {isWorking ? (
        <>
          <label>
            {say('savingOf', { done: work.done, total: work.total })}
            <progress value={work.done} max={work.total} />
          </label>
          <button type="button" onClick={stopKeeping}>
            {say(work.isStopping ? 'stopping' : 'stop')}
          </button>
        </>
      ) : (
        <>
          <p>
            {say('pagesToKeep', { count: paths.length })}
            {bytes !== undefined && ` · ${describeSize(bytes)}`}
          </p>
          <button type="button" disabled={work !== null} onClick={() => void start()}>
            {say('keepNow')}
          </button>
        </>
      )}
    </div>
  );

  function describeSize(size: number | null): string {
    if (size === null) return say('sizeUnknown');
    return size === 0 ? say('allHere') : say('sizeAbout', { size: formatBytes(size, words.language) });
  }
}

/** How many bytes are still to load; null where it cannot be known. */
async function measure(paths: readonly string[]): Promise<number | null> {
  const answer = await askWorker({ type: 'measure', paths, width: pictureWidth() });
  return answer?.type === 'measure' ? answer.bytes : null;
}
