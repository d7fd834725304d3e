/**
 * The page of the edition that a click asks to be shown in its place, null when the browser is to do
 * what it does: other hosts, files, downloads, new tabs, and clicks that somebody else has answered.
 *
 * Every page's address ends with a slash, no file's does.
 */
export function pageOfClick(event: MouseEvent): string | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return null;
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('target') || link.hasAttribute('download')) return null;
  // A link in a drawing has no parts of an address to ask for.
  const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  return origin === location.origin && pathname.endsWith('/') ? pathname + search + hash : null;
}
