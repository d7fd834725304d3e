import { parseHTML } from 'linkedom';

/** The part of the DOM that tests of the press need; the press itself has none, and no types of one. */
export type HtmlElement = {
  localName: string;
  textContent: string | null;
  attributes: Iterable<{ name: string }>;
  getAttribute: (name: string) => string | null;
  querySelectorAll: (selector: string) => Iterable<HtmlElement>;
};

/** The elements of a piece of HTML that a selector meets. */
export function selectHtml(html: string, selector: string): HtmlElement[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as { document: HtmlElement };
  return [...document.querySelectorAll(selector)];
}
