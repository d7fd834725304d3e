import type { SetLine } from './TextSetter.ts';

/** A line of text as SVG; `x` is its left end, `y` its base line. */
export function lineSvg(
  { path }: SetLine,
  { x, y, colour }: { x: number; y: number; colour: string },
): string {
  return `<path transform="translate(${round(x)} ${round(y)})" d="${path}" fill="${colour}"/>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
