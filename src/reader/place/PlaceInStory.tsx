import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Section } from '../../article/schema.ts';
import { keepPlace, placeKept } from './placesKept.ts';

type Props = { sections: readonly Section[] };

const PlaceOffer = lazy(async () => ({ default: (await import('./PlaceOffer.tsx')).PlaceOffer }));

/**
 * Remembers on the device which passage of this story its reader has come to, and offers the way back to
 * it when the story is opened again. It begins with the first scroll, as whatever follows a reader does.
 */
export function PlaceInStory({ sections }: Props) {
  const { pathname, hash } = useLocation();
  const [offered, setOffered] = useState(() => (hash === '' ? placeToOffer(pathname) : null));
  // Syncs with the browser's scrolling. While a place is offered it must not be forgotten for a newer one.
  useEffect(
    () => (offered === null ? followPlace(pathname, sections) : undefined),
    [pathname, sections, offered],
  );
  return offered === null ? null : (
    <Suspense>
      <PlaceOffer id={offered} onDone={() => setOffered(null)} />
    </Suspense>
  );
}

/** The place that is kept, where it lies ahead: not for one who came by a link to a passage, or back. */
function placeToOffer(path: string): string | null {
  const id = placeKept(path);
  const passage = id === null ? null : document.getElementById(id);
  return passage !== null && passage.getBoundingClientRect().top > innerHeight ? id : null;
}

/** Keeps the passage that runs through the upper quarter of the window; a story that ends is forgotten. */
function followPlace(path: string, sections: readonly Section[]): () => void {
  const ids = sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const last = ids.at(-1);
  const inSight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) keepPlace(path, target.id === last ? null : target.id);
    },
    { rootMargin: '-25% 0px -75%' },
  );
  for (const id of ids) {
    const passage = document.getElementById(id);
    if (passage !== null) inSight.observe(passage);
  }
  return () => inSight.disconnect();
}
