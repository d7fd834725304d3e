/** The link by which a page was left: its address, and which of the links with that address it was. */
export type LinkLeft = { href: string; index: number };

/** Notes the link that a click falls on, null when it falls on none. */
export function rememberLink(target: EventTarget | null): LinkLeft | null {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? null;
  return link === null || href === null ? null : { href, index: linksTo(href).indexOf(link) };
}

/** Finds the same link again in a page that was drawn anew. */
export function findLink(left: LinkLeft | undefined): HTMLElement | null {
  if (left === undefined) return null;
  const link = linksTo(left.href)[left.index];
  return link instanceof HTMLElement ? link : null;
}

function linksTo(href: string): Element[] {
  return [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
}
