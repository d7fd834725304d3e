/** A name on a stem: where the stem stands and how wide the name is, in pixels. */
type Label = { x: number; width: number };

/** Which row a name stands in, the lowest being 0, and whether it stands to the left of its stem. */
export type Placed = { row: number; isLeft: boolean };

type Standing = Label & Placed;

const labelRows = 4;
/** A name to the left, or none at all, is worse than a row higher, but each by how much? */
const leftCost = 0.4;
const missingCost = 9;
/** Air between two names in a row, and between a name and a stem that passes it. */
const air = 6;
const stemAir = 3;
/** With many names close together the best answer can take for ever; a good one will do. */
const mostSteps = 5000;

/**
 * Where names stand on a ruler `width` pixels long so that none touches another or the stem of a higher
 * one: in four rows, to the right of their stems or to the left, with the lowest total of rows. A name
 * that finds no room is null.
 *
 * What fits on a ruler fits on every longer one with the same places, because names keep their width
 * while stems move apart: the narrowest ruler of a layout serves them all.
 *
 * @example placeLabels([{ x: 10, width: 40 }, { x: 30, width: 40 }], 200)
 * // [{ row: 1, isLeft: false }, { row: 0, isLeft: false }]
 */
export function placeLabels(labels: readonly Label[], width: number): (Placed | null)[] {
  let best: (Placed | null)[] = labels.map(() => null);
  let bestCost = labels.length * missingCost;
  let steps = 0;
  const search = (index: number, standing: readonly Standing[], chosen: (Placed | null)[], cost: number) => {
    if (cost >= bestCost || ++steps > mostSteps) return;
    const label = labels[index];
    if (label === undefined) {
      [best, bestCost] = [chosen, cost];
      return;
    }
    for (const place of choices) {
      const stands = { ...label, ...place };
      if (!fits(stands, standing, width)) continue;
      const price = place.row + (place.isLeft ? leftCost : 0);
      search(index + 1, [...standing, stands], [...chosen, place], cost + price);
    }
    search(index + 1, standing, [...chosen, null], cost + missingCost);
  };
  search(0, [], [], 0);
  return best;
}

/** Cheapest first, so that the first answer found is already a good one. */
const choices: Placed[] = Array.from({ length: labelRows }, (_, row) => [
  { row, isLeft: false },
  { row, isLeft: true },
]).flat();

function fits(label: Standing, standing: readonly Standing[], width: number): boolean {
  const [start, end] = extent(label);
  if (start < 0 || end > width) return false;
  return standing.every((other) => {
    const [otherStart, otherEnd] = extent(other);
    if (other.row === label.row) return start >= otherEnd + air || end <= otherStart - air;
    const [lower, stem] = other.row < label.row ? [[otherStart, otherEnd], label.x] : [[start, end], other.x];
    return stem <= (lower[0] ?? 0) - stemAir || stem >= (lower[1] ?? 0) + stemAir;
  });
}

function extent({ x, width, isLeft }: Standing): [number, number] {
  return isLeft ? [x - width, x + 1] : [x - 1, x + width];
}
