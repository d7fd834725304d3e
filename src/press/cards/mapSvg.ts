import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { cardSize } from './CardSpec.ts';
import { cardInks } from './inks.ts';
import { lineSvg } from '../typesetting/lineSvg.ts';
import { TextSetter } from '../typesetting/TextSetter.ts';

const { height: side } = cardSize;
const scale = side / locatorSide;
/** The chart's neat line, in pixels. */
const frame = 10;
const nameSize = 19;

/** The part of a card that a map fills: from where to where, and whether the card's edge is on its left. */
export type MapArea = { left: number; right: number };

/**
 * The locator map of a place as SVG, as high as the card and cut to an area at its left or right edge,
 * with the neat line of a chart along the card's edges. `colour` is the section's.
 */
export async function mapSvg(
  map: LocatorMap,
  { left, right }: MapArea,
  { colour, language }: { colour: string; language: string },
): Promise<string> {
  const middle = (left + right) / 2;
  const start = middle - side / 2;
  const outer = left === 0 ? 0 : cardSize.width;
  const names = await Promise.all(map.names.map((name) => nameOf(name, { left, right, start, language })));
  const shore = (width: number, opacity: number, fill: string) =>
    `<path d="${map.land}" fill="${fill}" stroke="${cardInks.coast}" stroke-width="${width}" opacity="${opacity}"/>`;
  return (
    `<rect x="${left}" width="${right - left}" height="${side}" fill="${cardInks.sea}"/>` +
    `<g transform="translate(${start} 0) scale(${scale})" fill="none">` +
    `<path d="${map.grid}" stroke="${cardInks.grid}" stroke-width="${1.5 / scale}"/>` +
    `${shore(26, 0.28, 'none')}${shore(13, 0.28, 'none')}${shore(1.6 / scale, 1, cardInks.land)}` +
    `<path d="${map.borders}" stroke="${cardInks.border}" stroke-width="${2 / scale}" stroke-dasharray="9 6"/></g>` +
    names.join('') +
    `<circle cx="${middle}" cy="${side / 2}" r="22" fill="none" stroke="${colour}" stroke-width="5"/>` +
    `<circle cx="${middle}" cy="${side / 2}" r="7" fill="${colour}"/>` +
    neatLine(map.frame, start, outer)
  );
}

/** The name of a country in capitals, where there is room for all of it. */
async function nameOf(
  { country, x, y }: LocatorMap['names'][number],
  { left, right, start, language }: MapArea & { start: number; language: string },
): Promise<string> {
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  const setter = await TextSetter.prepare(name.toLocaleUpperCase(language), language, 'sans');
  const line = setter.set([0, setter.length], nameSize);
  const { width } = line;
  const from = start + x * scale - width / 2;
  const base = y * scale + nameSize * 0.36;
  const margin = 3 * frame;
  // The edge to the text is kinked: names keep away from it.
  const isInside = from > left + margin + 50 && from + width < right - margin - 50;
  const hidesMark =
    Math.abs(y * scale - side / 2) < 44 &&
    from < (left + right) / 2 + 40 &&
    from + width > (left + right) / 2 - 40;
  if (!isInside || hidesMark || base < margin + nameSize || base > side - margin) return '';
  return lineSvg(line, { x: from, y: base, colour: cardInks['ink-3'] });
}

/** Line, inked degrees, line, along the top, the bottom and the outer edge. */
function neatLine(inked: LocatorMap['frame'], start: number, outer: number): string {
  const inner = outer === 0 ? frame : outer - frame;
  const across = (y: number) =>
    `<g transform="translate(${start} ${y}) scale(${scale} 1)"><path d="${inked.x}" stroke="${cardInks.ink}" stroke-width="4"/></g>`;
  return (
    `<path d="M0 0H${cardSize.width}V${frame}H0zM0 ${side - frame}H${cardSize.width}V${side}H0zM${outer} 0H${inner}V${side}H${outer}z" fill="${cardInks.paper}"/>` +
    `<path d="M0 ${frame}H${cardSize.width}M0 ${side - frame}H${cardSize.width}M${inner} 0V${side}" stroke="${cardInks.ink}" stroke-width="1.5" fill="none"/>` +
    across(frame / 2) +
    across(side - frame / 2) +
    `<g transform="translate(${(outer + inner) / 2} 0) scale(1 ${scale})"><path d="${inked.y}" stroke="${cardInks.ink}" stroke-width="4"/></g>`
  );
}
