import { useId } from 'react';
import { useNow } from '../words/useNow.ts';
import css from './Night.module.css';
import { nightPath } from './nightPath.ts';

/**
 * Night on the world map at the moment of reading, in engraved lines that are as far apart at every size
 * of the map; nothing while there is no now.
 */
export function Night() {
  const now = useNow();
  const id = useId();
  if (now === null) return null;
  return (
    <>
      <pattern id={`${id}l`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path className={css.line} d="M0 .5h4" />
      </pattern>
      <clipPath id={id} clipPathUnits="objectBoundingBox">
        <path d={nightPath(now)} />
      </clipPath>
      <rect width="100%" height="100%" fill={`url(#${id}l)`} clipPath={`url(#${id})`} />
    </>
  );
}
