import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { type Line, type Point, areaOf, simplify } from './pathData.ts';

/** A country on the sheet: its largest shape there. */
type Area = { country: string; line: Line };

/** A name takes the space of its English form: near enough, and a map is drawn for every language once. */
const english = new Intl.DisplayNames('en', { type: 'region' });
/** Units that a letter takes with its tracking, and half a line. */
const letter = 24;
const halfLine = 19;
/**
 * Kept free around the middle: for the mark of the place, and for its name, which stands beside the mark
 * or, when it is long, below it. A map serves all names of its place, so both are kept.
 */
const mark = { left: -34, right: 34, top: -34, bottom: 34 };
const nameBeside = { left: 34, right: 270, top: -26, bottom: 26 };
const nameBelow = { left: -150, right: 150, top: 34, bottom: 80 };
const mostNames = 4;

type Name = LocatorMap['names'][number];

/**
 * Where the names of countries stand: each in its own land, as far from shores and borders as it can,
 * clear of the place in the middle and of each other. A country in which its name finds no room has none.
 */
export function countryNames(areas: readonly Area[]): Name[] {
  const names: Name[] = [];
  const seen = new Set<string>();
  const shores = areas.map(({ country, line }) => ({ country, shore: simplify(line.points, 4) }));
  for (const { country, line } of [...areas].sort((a, b) => areaOf(b.line) - areaOf(a.line))) {
    if (names.length === mostNames || areaOf(line) < locatorSide ** 2 * 0.025) break;
    if (seen.has(country)) continue;
    seen.add(country);
    const others = shores.filter((other) => other.country !== country).map(({ shore }) => shore);
    const spot = roomiest(country, line, names, others);
    if (spot !== null) names.push(spot);
  }
  return names;
}

function roomiest(
  country: string,
  line: Line,
  taken: readonly Name[],
  others: readonly (readonly Point[])[],
): Name | null {
  const half = halfWidth(country);
  const shore = simplify(line.points, 4);
  let best: Name | null = null;
  let room = 9;
  for (let y = 40; y < locatorSide - 30; y += 24) {
    for (let x = Math.ceil(half) + 14; x <= locatorSide - half - 14; x += 24) {
      if (!isInside(shore, x, y) || !isClear(x, y, half, taken)) continue;
      // Counted from both ends of the name and to the sheet's edges: a wide name wants a wide land.
      const ends = [x - half, x + half];
      // Water may hold a part of a name, another country must not.
      const along = [-1, -0.5, 0.5, 1].map((share) => x + share * half);
      if (along.some((at) => others.some((other) => isInside(other, at, y)))) continue;
      const edge = Math.min(...ends.map((end) => Math.min(end, locatorSide - end)), y, locatorSide - y);
      const around = Math.min(edge, ...[x, ...ends].map((at) => distanceTo(shore, at, y)));
      const score = around * (ends.every((end) => isInside(shore, end, y)) ? 1 : 0.4);
      if (score > room) [best, room] = [{ country, x, y }, score];
    }
  }
  return best;
}

function isClear(x: number, y: number, half: number, taken: readonly Name[]): boolean {
  const middle = locatorSide / 2;
  const meets = ({ left, right, top, bottom }: typeof mark) =>
    x + half > middle + left &&
    x - half < middle + right &&
    y + halfLine > middle + top &&
    y - halfLine < middle + bottom;
  if ([mark, nameBeside, nameBelow].some(meets)) return false;
  return taken.every(
    (name) =>
      Math.abs(x - name.x) > half + halfWidth(name.country) + letter || Math.abs(y - name.y) > 2 * halfLine,
  );
}

function halfWidth(country: string): number {
  return ((english.of(country)?.length ?? 8) * letter) / 2;
}

function distanceTo(shore: readonly Point[], x: number, y: number): number {
  let least = Infinity;
  for (const [px, py] of shore) least = Math.min(least, (px - x) ** 2 + (py - y) ** 2);
  return Math.sqrt(least);
}

/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
function isInside(shore: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  shore.forEach(([ax, ay], index) => {
    const [bx, by] = shore.at(index - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
