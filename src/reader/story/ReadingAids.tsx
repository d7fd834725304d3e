import { useEffect, useRef, useState } from 'react';
import { frontPath } from '../../article/paths.ts';
import type { Section } from '../../article/schema.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { Wordmark } from '../shell/Wordmark.tsx';
import { followReading } from './followReading.ts';
import css from './ReadingAids.module.css';

type Props = { headline: string; sections: readonly Section[] };

/**
 * Over a story whose headline has left the window, a bar: the paper, the headline, and how far one has
 * read. Beside it, the section that is being read is marked, and the tools make room.
 */
export function ReadingAids({ headline, sections }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const [isPast, setIsPast] = useState(false);
  // Syncs with the browser's scrolling.
  useEffect(() => followReading({ sections, line, onHeadline: setIsPast }), [sections]);
  if (!isPast) return null;
  return (
    <div className={css.bar} data-noprint>
      <div className={css.line}>
        <PageLink to={frontPath} className={css.paper}>
          <Wordmark />
        </PageLink>
        <p aria-hidden="true">{headline}</p>
      </div>
      <div ref={line} className={css.progress} />
    </div>
  );
}
