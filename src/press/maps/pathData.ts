import { type GeoContext } from 'd3-geo';

export type Point = readonly [number, number];

/** A line on the sheet, and whether its end meets its start. */
export type Line = { points: Point[]; closed: boolean };

/** Takes what d3-geo draws; `takeLines` gives the lines drawn since it was last called. */
export function collectLines(): { context: GeoContext; takeLines: () => Line[] } {
  let lines: Line[] = [];
  let points: Point[] = [];
  const context: GeoContext = {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      points = [[x, y]];
      lines.push({ points, closed: false });
    },
    lineTo(x, y) {
      points.push([x, y]);
    },
    closePath() {
      const last = lines.at(-1);
      if (last !== undefined) last.closed = true;
    },
  };
  return {
    context,
    takeLines() {
      const taken = lines;
      lines = [];
      return taken;
    },
  };
}

/**
 * SVG path data for lines, simplified to `tolerance`: points are rounded to whole units and written as
 * steps from one to the next, which packs far better than places on the sheet.
 */
export function toPathData(lines: readonly Line[], tolerance: number): string {
  return lines.map((line) => writeLine(line, tolerance)).join('');
}

function writeLine({ points, closed }: Line, tolerance: number): string {
  const kept = simplify(points, tolerance).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [start, ...rest] = kept;
  if (start === undefined) return '';
  let [x, y] = start;
  let steps = '';
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps += `${separated(nextX - x, steps === '')}${separated(nextY - y, false)}`;
    [x, y] = [nextX, nextY];
  }
  return steps === '' ? '' : `M${start[0]}${separated(start[1], false)}l${steps}${closed ? 'z' : ''}`;
}

/** A minus sign parts a number from the one before it as well as a space does. */
function separated(value: number, first: boolean): string {
  return first || value < 0 ? `${value}` : ` ${value}`;
}

/**
 * A line with fewer points: those closer than `tolerance` to the line between their neighbours are left
 * out (Ramer, Douglas and Peucker).
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let most = 0;
  for (let index = 1; index < points.length - 1; index++) {
    const distance = distanceToLine(points[index] ?? first, first, last);
    if (distance > most) [farthest, most] = [index, distance];
  }
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** The area that a closed line encloses, in square units. */
export function areaOf({ points }: Line): number {
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** How long a line is, in units. */
export function lengthOf({ points }: Line): number {
  return points.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}
