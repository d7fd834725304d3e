import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../article/schema.ts';
import { useFirst } from '../story/useFirst.ts';

type Props = { story: Article };

const PassageAids = lazy(async () => ({ default: (await import('./PassageAids.tsx')).PassageAids }));

/**
 * What a reader can ask of a passage of a story. It is loaded when the address names one, or somebody
 * begins to select text or to point at it: most readers do neither.
 */
export function Passages({ story }: Props) {
  const isNamed = useLocation().hash !== '';
  const isAsked = useFirst('selectstart mouseover', 'main article', isNamed);
  return isAsked ? (
    <Suspense>
      <PassageAids story={story} />
    </Suspense>
  ) : null;
}
