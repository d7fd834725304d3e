import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../words/useWords.ts';
import { whenIdle } from '../whenIdle.ts';
import { forgetDocument } from './copyMark.ts';
import { tellShown } from './registerWorker.ts';
import { standBy } from './standBy.ts';

/**
 * The little of saving and of reading without a connection that every page carries: it tells the worker
 * which page is in view, and loads the rest when it is called for. What that draws stands here.
 */
export function Standby() {
  const { language } = useWords();
  const { pathname } = useLocation();
  const [notices, setNotices] = useState<ReactNode>(null);
  const causes = useRef<Event[]>([]);
  const isWaiting = notices === null;

  // Syncs with the worker, and with the document, which is a copy of the page that it was loaded for.
  useEffect(() => {
    whenIdle(() => void tellShown(pathname));
    return forgetDocument;
  }, [pathname]);

  // Syncs with the network, the worker and the reader.
  useEffect(() => {
    if (!isWaiting) return;
    async function load(cause: Event | null) {
      // Whatever comes until that is there is answered too: a story may be withdrawn in between.
      if (cause !== null) causes.current.push(cause);
      const { drawNotices } = await import('../offline/Notices.tsx');
      setNotices(await drawNotices(language, causes.current));
    }
    // Without a connection and without a copy of it there is nothing to load, and the page stays as it is.
    return standBy(pathname, (cause) => void load(cause).catch(() => null));
  }, [language, pathname, isWaiting]);
  return notices;
}
