import type { DrawingPart, Paper } from '../../article/pages.ts';
import { cardInks } from './inks.ts';

type Wordmark = NonNullable<Paper['wordmark']>;

/** Attributes of SVG that are written as the reader names them; all others have dashes there. */
const asNamed = new Set(
  `viewBox preserveAspectRatio patternTransform gradientTransform patternUnits patternContentUnits
   gradientUnits clipPathUnits maskUnits maskContentUnits spreadMethod refX refY markerWidth markerHeight
   markerUnits pathLength`.split(/\s+/),
);

/** The size of a drawing in its own units. */
export function wordmarkSize({ viewBox }: Wordmark): { width: number; height: number } {
  const [, , width = 1, height = 1] = viewBox.split(/[\s,]+/).map(Number);
  return { width, height };
}

/** The publisher's drawing as SVG of a height, its upper left corner at `x` and `y`, in the inks of a card. */
export function wordmarkSvg(
  wordmark: Wordmark,
  { x, y, height }: { x: number; y: number; height: number },
): string {
  const [left = 0, top = 0] = wordmark.viewBox.split(/[\s,]+/).map(Number);
  const scale = height / wordmarkSize(wordmark).height;
  const parts = wordmark.parts.map(toSvg).join('');
  return `<g fill="currentColor" transform="translate(${x} ${y}) scale(${scale}) translate(${-left} ${-top})">${parts}</g>`;
}

function toSvg([element, attributes, parts]: DrawingPart): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${toSvgName(name)}="${escape(inked(value))}"`,
  );
  return `<${element}${written.join('')}>${parts.map(toSvg).join('')}</${element}>`;
}

function toSvgName(name: string): string {
  if (name === 'xlinkHref') return 'href';
  return asNamed.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** An ink of the page, `var(--meridian, #9b1b5a)`, as the colour that it has on a card. */
function inked(value: string): string {
  return value.replace(/var\(\s*--([\w-]+)\s*(?:,([^()]*))?\)/g, (_, name: string, fallback?: string) =>
    Object.hasOwn(cardInks, name)
      ? cardInks[name as keyof typeof cardInks]
      : (fallback?.trim() ?? 'currentColor'),
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
