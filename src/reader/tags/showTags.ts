import { setData } from '../trusted.ts';
import { headTags } from './headTags.ts';
import { type ShownPage } from './shownPage.ts';
import { structuredData } from './structuredData.ts';

/** What {@link headTags} and {@link structuredData} make; all else in a head belongs to every page. */
const ours = [
  'meta[name=author]',
  'meta[name=description]',
  'meta[name^=twitter]',
  'meta[property]:not([property="og:title"])',
  'link[rel=canonical]',
  'link[rel=alternate]',
  'script[type="application/ld+json"]',
].join();

/**
 * Makes the document's tags those of the page that is shown now, for what reads a page without loading
 * it again: a browser's own share and save, extensions, read-later apps.
 */
export function showTags(page: ShownPage): void {
  for (const tag of document.querySelectorAll(ours)) tag.remove();
  for (const [element, attributes] of headTags(page)) {
    const tag = document.createElement(element);
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    document.head.append(tag);
  }
  for (const thing of structuredData(page)) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    setData(script, JSON.stringify(thing));
    document.body.append(script);
  }
}
