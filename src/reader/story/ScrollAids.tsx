import { lazy, Suspense, useEffect, useState } from 'react';
import type { Section } from '../../article/schema.ts';

type Props = { headline: string; sections: readonly Section[] };

const ReadingAids = lazy(async () => ({ default: (await import('./ReadingAids.tsx')).ReadingAids }));

/** What follows a reader down the page. It is loaded when one begins to scroll: nobody needs it before. */
export function ScrollAids(aids: Props) {
  const [hasScrolled, setHasScrolled] = useState(false);
  // Syncs with the browser's scrolling.
  useEffect(() => {
    const begin = () => setHasScrolled(true);
    addEventListener('scroll', begin, { passive: true, once: true });
    return () => removeEventListener('scroll', begin);
  }, []);
  return (
    hasScrolled && (
      <Suspense>
        <ReadingAids {...aids} />
      </Suspense>
    )
  );
}
