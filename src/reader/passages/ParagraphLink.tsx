import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import css from './ParagraphLink.module.css';
import { partOf } from './partOf.ts';
import { placeAt } from './placeAt.ts';

/** How far beside the text the link stands, with its own width. */
const reach = 36;

/**
 * Beside the paragraph that a mouse points at, a quiet link to it. The keyboard has the links of the headings,
 * what is selected and the offer of the Share panel; a touch has the latter two.
 */
export function ParagraphLink() {
  const link = useRef<HTMLAnchorElement>(null);
  const [part, setPart] = useState<HTMLElement | null>(null);

  // Syncs with the document: the paragraphs know nothing of it.
  useEffect(() => {
    function point({ target }: MouseEvent) {
      const pointed = partOf(target);
      // On its way to the link a mouse crosses the margin.
      if (pointed !== null && !pointed.matches('section')) setPart(pointed);
    }
    document.addEventListener('mouseover', point);
    return () => document.removeEventListener('mouseover', point);
  }, []);

  // Syncs with the layout, before it is painted.
  useLayoutEffect(() => {
    if (link.current === null || part === null) return;
    const { left, right, top } = part.getBoundingClientRect();
    const isFromRight = getComputedStyle(part).direction === 'rtl';
    placeAt(link.current, isFromRight ? right : left - reach, top);
  }, [part]);

  if (part === null) return null;
  return (
    <a ref={link} href={`#${part.id}`} className={css.link} tabIndex={-1} aria-hidden="true">
      <svg viewBox="0 0 20 20">
        <path d="M13.5 16.5v-13H8.8a3.6 3.6 0 0 0 0 7.2h1.4m0-7.2v13" />
      </svg>
    </a>
  );
}
