import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import type { DrawingPart, Paper } from '../article/pages.ts';
import { PictureError } from './pictures/PictureError.ts';
import { safeSvg } from './pictures/safeSvg.ts';
import { PressError } from './PressError.ts';

/** Every page carries it, so a drawing that is longer than this is better drawn more simply. */
const longest = 20_000;

/** What a drawing says of itself: the name of the paper stands beside it, and its size is the page's. */
const dropped = new Set(['title', 'desc']);
const droppedAttributes = new Set(['xmlns', 'xmlns:xlink', 'role', 'aria-label']);

/** Ids of a page are its own: those of the drawing keep away from them. */
const idPrefix = 'wordmark-';

/**
 * The wordmark in an SVG file named in a config, made safe like every picture and taken apart so that
 * the reader can draw it. What is black, or has no colour, takes the colour of the page's ink; other
 * colours stay, and `var(--meridian, #9b1b5a)` is an ink of the page that changes with its theme.
 *
 * `config` is the config's file; `name` is the drawing's, relative to the config's folder.
 *
 * @throws PressError with exit code 2 that names the config, the key and what was expected.
 */
export function readWordmark(config: string, name: string): NonNullable<Paper['wordmark']> {
  const file = path.resolve(path.dirname(config), name);
  try {
    const source = readFileSync(file, 'utf8');
    if (source.length > longest)
      throw new PictureError(`longer than ${longest / 1000} kB`, 'simplify the drawing');
    return toWordmark(source);
  } catch (error) {
    const why =
      error instanceof PictureError
        ? `${error.message}; ${error.advice}`
        : (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'there is no such file'
          : (error as Error).message;
    throw new PressError(2, `${config}: wordmark: expected an SVG drawing, got ${name}: ${why}`);
  }
}

function toWordmark(source: string): NonNullable<Paper['wordmark']> {
  const { svg, width, height } = safeSvg(source);
  const [, attributes, parts] = toPart(svg);
  const { viewBox = `0 0 ${width} ${height}`, width: _, height: __, ...inherited } = attributes;
  // What the outermost element says of colour and line holds for everything in it.
  const isPlain = Object.keys(inherited).length === 0;
  return { viewBox, parts: isPlain ? parts : [['g', inherited, parts]] };
}

/** The outermost element of a safe drawing. */
function toPart(svg: string): DrawingPart {
  const open: DrawingPart[] = [['', {}, []]];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const part: DrawingPart = [name, toAttributes(attributes), []];
    if (!dropped.has(name)) open.at(-1)?.[2].push(part);
    open.push(part);
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  const outermost = open[0]?.[2][0];
  if (outermost === undefined) throw new Error('it is empty');
  return outermost;
}

function toAttributes(attributes: Record<string, string>): Record<string, string> {
  const kept = Object.entries(attributes).filter(([name]) => !droppedAttributes.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [toReactName(name), toValue(name, value)]));
}

/** @example toReactName('stroke-width') // 'strokeWidth' */
function toReactName(name: string): string {
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function toValue(name: string, value: string): string {
  if (name === 'id') return idPrefix + value;
  if (/^(?:xlink:)?href$/.test(name)) return value.replace('#', `#${idPrefix}`);
  if (isColour(name) && isBlack(value)) return 'currentColor';
  return value.replace(/url\(\s*(['"]?)#/g, `url($1#${idPrefix}`);
}

function isColour(name: string): boolean {
  return name === 'fill' || name === 'stroke' || name === 'color' || name === 'stop-color';
}

function isBlack(value: string): boolean {
  return /^\s*(?:black|#0{3}|#0{6}|rgb\(\s*0[\s,]+0[\s,]+0\s*\))\s*$/i.test(value);
}
