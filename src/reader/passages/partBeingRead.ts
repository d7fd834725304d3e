import { barHeight } from './placeAt.ts';
import { blocks, partOf } from './partOf.ts';

/**
 * The part of the story that a reader is at: the one that has the focus, else the first block in view; null
 * when the window shows none. The text of a section is its heading, all of it would be half the story; that of
 * a picture is empty, for below it stands who made it.
 */
export function partBeingRead(): { id: string; text: string } | null {
  const part = partOf(document.activeElement) ?? firstInView();
  if (part === undefined) return null;
  const heading = part.matches('section') ? part.querySelector('h2') : null;
  return {
    id: part.id,
    text: part.querySelector(':scope > a img') ? '' : (heading ?? part).innerText.trim(),
  };
}

function firstInView(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(blocks)].find((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > barHeight && top < innerHeight;
  });
}
