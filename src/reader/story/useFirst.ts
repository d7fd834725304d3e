import { useEffect, useState } from 'react';

/**
 * Whether one of some events, named with spaces between, has happened since the page was
 * drawn, on a part of it or anywhere; `isThere` counts as one, but not while the page is taken over.
 */
export function useFirst(events: string, part: string | null = null, isThere = false): boolean {
  const [hasHappened, setHasHappened] = useState(false);
  // Syncs with the document.
  useEffect(() => {
    const target = part === null ? document : document.querySelector(part);
    const hear = () => setHasHappened(true);
    if (isThere) queueMicrotask(hear);
    for (const event of events.split(' ')) target?.addEventListener(event, hear, { passive: true });
    return () => {
      for (const event of events.split(' ')) target?.removeEventListener(event, hear);
    };
  }, [events, part, isThere]);
  return hasHappened;
}
