import { escapeText } from '../document/escapeText.ts';
import { escapeScript } from '../document/payload.ts';
import { headTags } from './headTags.ts';
import { type ShownPage } from './shownPage.ts';
import { structuredData } from './structuredData.ts';

/**
 * The tags of a page as HTML: those of the head, and the JSON-LD, which stands after the text so that a
 * first visit is not kept waiting for it.
 */
export function renderTags(page: ShownPage): { head: string; data: string } {
  const head = headTags(page).map(([element, attributes]) => {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
    return `<${element}${pairs.join('')}>`;
  });
  const data = structuredData(page).map(
    (thing) => `<script type="application/ld+json">${escapeScript(JSON.stringify(thing))}</script>`,
  );
  return { head: head.join(''), data: data.join('') };
}
