import { parseFragment } from './fragment.ts';
import { partOf } from './partOf.ts';

/**
 * Shows the passage that a fragment names: a rule at its side, the focus, and the text that is meant in
 * another ground. The browser has scrolled to an id; a text it may not know, so that is scrolled to here.
 * Gives the way to take the marks off again; none when the page has no such passage.
 */
export function markPassage({ hash }: { hash: string }): (() => void) | undefined {
  const { id, directive } = parseFragment(hash);
  const part = id === '' ? null : document.getElementById(id);
  const story = document.querySelector<HTMLElement>('main article');
  if (story === null || (part === null ? directive === null : !story.contains(part))) return;
  let isOver = false;
  if (part !== null) mark(part);
  if (directive !== null) void markText(directive, part);
  return () => {
    isOver = true;
    for (const marked of story.querySelectorAll('[data-passage]')) marked.removeAttribute('data-passage');
    if ('highlights' in CSS) CSS.highlights.delete('passage');
  };

  async function markText(text: string, named: HTMLElement | null) {
    const { findPassage } = await import('./findPassage.ts');
    const range = isOver ? null : findPassage(text, story ?? document.body);
    const found = partOf(range?.startContainer ?? null) ?? named;
    if (isOver || found === null) return;
    if (found !== named) mark(found);
    found.scrollIntoView();
    // Firefox has known text fragments longer than highlights; older ones are shown the rule alone.
    if (range !== null && 'highlights' in CSS) CSS.highlights.set('passage', new Highlight(range));
  }
}

/** A section is marked at its heading: all of it would be a page of rules. */
function mark(part: HTMLElement): void {
  const heading = part.matches('section') ? part.querySelector<HTMLElement>('h2') : null;
  (heading ?? part).dataset.passage = '';
  const { activeElement } = document;
  // A reader who has gone on to something else is left there.
  if (activeElement !== null && activeElement !== document.body && !activeElement.matches('h1, main')) return;
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
