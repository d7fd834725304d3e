import type { RefObject } from 'react';
import type { Section } from '../../article/schema.ts';
import { contentsId } from './Contents.tsx';
import { toolsId } from './StoryTools.tsx';

/** Less than this is a finger that rests, not one that scrolls. */
const least = 8;

type Reading = {
  sections: readonly Section[];
  /** The line that grows as the story goes by; null while it is not shown. */
  line: RefObject<HTMLElement | null>;
  /** Hears whether the headline has gone off the top of the window. */
  onHeadline: (isPast: boolean) => void;
};

/**
 * Follows a reader down the story that is shown: marks the section that is being read in the contents,
 * lets the phone's bar of tools go while one scrolls down, and draws the line of progress where style
 * sheets cannot. Works on the document, so that a scroll draws nothing anew. Gives the way to stop.
 */
export function followReading({ sections, line, onHeadline }: Reading): () => void {
  const heading = document.querySelector('main h1');
  const headlines = new IntersectionObserver(([entry]) => {
    onHeadline(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0);
  });
  if (heading !== null) headlines.observe(heading);

  // The section that runs through the upper quarter of the window: the strip has no height.
  const inSight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) markSection(target.id, isIntersecting);
    },
    { rootMargin: '-25% 0px -75%' },
  );
  for (const { id } of sections) {
    const section = document.getElementById(id);
    if (section !== null) inSight.observe(section);
  }

  const drawsLine = CSS.supports('animation-timeline: --story');
  const tools = document.getElementById(toolsId);
  let last = scrollY;
  function follow() {
    if (!drawsLine && line.current !== null) line.current.style.scale = `${shareRead(line.current)} 1`;
    if (Math.abs(scrollY - last) < least) return;
    tools?.toggleAttribute('data-away', scrollY > last);
    last = scrollY;
  }
  addEventListener('scroll', follow, { passive: true });
  return () => {
    headlines.disconnect();
    inSight.disconnect();
    removeEventListener('scroll', follow);
  };
}

function markSection(id: string, isRead: boolean): void {
  const link = document.querySelector(`#${contentsId} a[href="#${id}"]`);
  if (isRead) link?.setAttribute('aria-current', 'location');
  else link?.removeAttribute('aria-current');
}

/** How much of the story around an element has gone by, from 0 to 1. */
function shareRead(element: Element): number {
  const story = element.closest('article')?.getBoundingClientRect();
  if (story === undefined) return 0;
  return Math.max(0, Math.min(1, -story.top / (story.height - innerHeight)));
}
