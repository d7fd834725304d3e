/** A dot on a map, in pixels from the left and the top, and how wide its name is. */
export type Dot = { x: number; y: number; width: number };
/** On which side of its dot a name stands; null where it finds no room. */
export type Side = (typeof sides)[number] | null;

/** The best first. Names under dots would not stay clear of names above others on a larger map. */
const sides = ['right', 'left', 'above'] as const;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * From the middle of a dot to a name beside it and above it, half a line of a name, and half the room of
 * a dot. That is no less than the way to a name beside it: a dot a hair to the right of another, where
 * the name of that one begins, would run into the name on a larger map.
 */
const [beside, above, halfLine, halfDot] = [9, 17, 8, 9];

/**
 * Where names stand on a map of this size so that none touches another or covers a dot: each at the
 * right of its dot, at the left or above it, those that come first before the others.
 *
 * Names keep their size while dots move apart on a larger map, so what fits here fits there. `fixed` is
 * what a smaller map has: it stays, and the larger map has room for more.
 */
export function placeMapLabels(
  dots: readonly Dot[],
  size: { width: number; height: number },
  fixed: readonly Side[] = [],
): Side[] {
  const taken = dots.map(({ x, y }) => around({ x, y }, halfDot, halfDot));
  const placed: Side[] = dots.map((_, index) => fixed[index] ?? null);
  for (const [index, side] of placed.entries()) {
    const dot = dots[index];
    if (side !== null && dot !== undefined) taken.push(boxOf(dot, side));
  }
  for (const [index, dot] of dots.entries()) {
    if (placed[index] !== null) continue;
    const own = taken[index];
    const side = sides.find((candidate) => {
      const box = boxOf(dot, candidate);
      return isInside(box, size) && taken.every((other) => other === own || !overlaps(box, other));
    });
    if (side === undefined) continue;
    taken.push(boxOf(dot, side));
    placed[index] = side;
  }
  return placed;
}

/** Whether a text in the middle of a spot stays clear of every dot and every name that was placed. */
export function isClearOf(
  spot: { x: number; y: number; width: number },
  dots: readonly Dot[],
  placed: readonly Side[],
): boolean {
  const box = around(spot, spot.width / 2, halfLine);
  return dots.every((dot, index) => {
    const side = placed[index] ?? null;
    return (
      !overlaps(box, around(dot, halfDot, halfDot)) && (side === null || !overlaps(box, boxOf(dot, side)))
    );
  });
}

function boxOf({ x, y, width }: Dot, side: (typeof sides)[number]): Box {
  const half = width / 2;
  switch (side) {
    case 'right':
      return around({ x: x + beside + half, y }, half, halfLine);
    case 'left':
      return around({ x: x - beside - half, y }, half, halfLine);
    case 'above':
      return around({ x, y: y - above }, half, halfLine);
  }
}

function around({ x, y }: { x: number; y: number }, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}
