import { SaxesParser } from 'saxes';
import { PictureError } from './PictureError.ts';

/** Elements that only draw (SVG 2). No script, no style sheet, no link, no foreign content, no text. */
const elements = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon clipPath mask pattern marker
   linearGradient radialGradient stop title desc`.split(/\s+/),
);

const attributes = new Set(
  `id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox preserveAspectRatio transform
   patternTransform gradientTransform patternUnits patternContentUnits gradientUnits clipPathUnits
   maskUnits maskContentUnits spreadMethod offset fx fy refX refY markerWidth markerHeight markerUnits
   orient fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity clip-path clip-rule mask
   color stop-color stop-opacity vector-effect paint-order pathLength shape-rendering display
   visibility role aria-label href xlink:href`.split(/\s+/),
);

const longest = 1_000_000;

export type SafeSvg = { svg: string; width: number; height: number };

/**
 * An SVG drawing written anew from the parts that only draw. Everything else is left out: scripts,
 * styles, event handlers, foreign content, and every reference that leaves the file.
 *
 * @throws PictureError when it is no well-formed SVG, too long, or has no size.
 */
export function safeSvg(source: string): SafeSvg {
  if (source.length > longest) throw new PictureError('the SVG is longer than 1 MB', 'simplify the drawing');
  let svg = '';
  let skipped = 0;
  let root: Record<string, string> | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new PictureError(`not a well-formed SVG: ${error.message}`, 'save the drawing again');
  });
  parser.on('doctype', () => {
    // Entities live in a document type: none is needed, and some are bombs.
    throw new PictureError('the SVG has a document type', 'save it without one');
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    if (skipped > 0 || !elements.has(name)) {
      skipped++;
      return;
    }
    const kept = Object.entries(given).filter(([key, value]) => isSafe(key, value));
    root ??= name === 'svg' ? Object.fromEntries(kept) : null;
    const isRoot = svg === '';
    svg += `<${name}${isRoot ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' : ''}`;
    svg += kept.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
    svg += '>';
  });
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) skipped--;
    else svg += `</${name}>`;
  });
  parser.on('text', (text) => {
    if (skipped === 0 && text.trim() !== '') svg += escapeXml(text);
  });
  parser.write(source).close();
  if (root === null) throw new PictureError('not an SVG drawing', 'name a picture file');
  return { svg, ...sizeOf(root) };
}

function isSafe(key: string, value: string): boolean {
  if (!attributes.has(key)) return false;
  if (key === 'href' || key === 'xlink:href') return value.startsWith('#');
  return !/url\(\s*['"]?(?!#)/i.test(value);
}

function sizeOf(root: Record<string, string>): { width: number; height: number } {
  const [, , boxWidth, boxHeight] = (root.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Math.round(boxWidth ?? Number.parseFloat(root.width ?? ''));
  const height = Math.round(boxHeight ?? Number.parseFloat(root.height ?? ''));
  if (!(width > 0 && height > 0)) throw new PictureError('the SVG has no size', 'give it a viewBox');
  return { width, height };
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
