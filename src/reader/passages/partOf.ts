/** The blocks of a story that have an address, its picture among them. */
export const blocks = 'article :is(section > *, figure)[id]';

/** The part of the story in which a node stands, the block before its section; null outside of the text. */
export function partOf(node: EventTarget | null): HTMLElement | null {
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
  return element?.closest<HTMLElement>(`article section[id], ${blocks}`) ?? null;
}
