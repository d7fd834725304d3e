/** The parts of a story that have an address: its sections, their blocks, and its picture. */
const parts = 'article :is(section, section > *, figure)[id]';

/** The part of the story in which a node stands, the block before its section; null outside of the text. */
export function partOf(node: EventTarget | null): HTMLElement | null {
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
  return element?.closest<HTMLElement>(parts) ?? null;
}
