import { lazy, Suspense } from 'react';
import type { Section } from '../../article/schema.ts';
import { useFirst } from './useFirst.ts';

type Props = { headline: string; sections: readonly Section[] };

const ReadingAids = lazy(async () => ({ default: (await import('./ReadingAids.tsx')).ReadingAids }));
const PlaceInStory = lazy(async () => ({
  default: (await import('../place/PlaceInStory.tsx')).PlaceInStory,
}));

/** What follows a reader down the page. It is loaded when one begins to scroll: nobody needs it before. */
export function ScrollAids(aids: Props) {
  const hasScrolled = useFirst('scroll');
  return (
    hasScrolled && (
      <Suspense>
        <ReadingAids {...aids} />
        <PlaceInStory {...aids} />
      </Suspense>
    )
  );
}
