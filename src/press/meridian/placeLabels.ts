/** A name on a stem: where the stem stands and how wide the name is, in pixels. */
type Label = { x: number; width: number };

/** Which row a name stands in, the lowest being 0, and whether it stands to the left of its stem. */
export type Placed = { row: number; isLeft: boolean };

/** A name in its place: the stretch that it covers, and its stem. */
type Standing = { row: number; x: number; start: number; end: number };

const labelRows = 4;
/** A name to the left is worse than one to the right, but better than one a row higher. */
const leftCost = 0.4;
/** Air between two names in a row, and between a name and a stem that passes it. */
const air = 6;
const stemAir = 3;
/** With many names close together the best answer can take for ever; a good one will do. */
const mostSteps = 1500;

/** Cheapest first, so that the first answer found is already a good one. */
const choices: Placed[] = Array.from({ length: labelRows }, (_, row) => [
  { row, isLeft: false },
  { row, isLeft: true },
]).flat();

/**
 * Where names stand on a ruler `width` pixels long so that none touches another or the stem of a higher
 * one: in four rows, to the right of their stems or to the left, with the lowest total of rows. Names
 * come in the order of their weight: one that finds no room beside those before it is null, and so are
 * all after the first `most` that do.
 *
 * What fits on a ruler fits on every longer one with the same places, because names keep their width
 * while stems move apart.
 *
 * @example placeLabels([{ x: 10, width: 40 }, { x: 30, width: 40 }], 200)
 * // [{ row: 1, isLeft: false }, { row: 0, isLeft: false }]
 */
export function placeLabels(labels: readonly Label[], width: number, most = Infinity): (Placed | null)[] {
  let placed = new Map<Label, Placed>();
  for (const label of labels) {
    if (placed.size >= most) break;
    const fromLeft = [...placed.keys(), label].toSorted((a, b) => a.x - b.x);
    const found = search(fromLeft, width);
    if (found !== null) placed = new Map(fromLeft.map((one, index) => [one, found[index] as Placed]));
  }
  return labels.map((label) => placed.get(label) ?? null);
}

/** The cheapest way found to place all of some labels, from left to right; null when there is none. */
function search(labels: readonly Label[], width: number): Placed[] | null {
  const chosen: Placed[] = [];
  const standing: Standing[] = [];
  let best: Placed[] | null = null;
  let bestCost = Infinity;
  let steps = 0;
  goOn(0);
  return best;

  function goOn(cost: number): void {
    if (cost >= bestCost || ++steps > mostSteps) return;
    const label = labels[chosen.length];
    if (label === undefined) {
      [best, bestCost] = [[...chosen], cost];
      return;
    }
    for (const place of choices) {
      const stands = toStanding(label, place);
      if (stands.start < -1 || stands.end > width + 1 || standing.some((other) => touch(stands, other)))
        continue;
      standing.push(stands);
      chosen.push(place);
      goOn(cost + place.row + (place.isLeft ? leftCost : 0));
      standing.pop();
      chosen.pop();
    }
  }
}

function toStanding({ x, width }: Label, { row, isLeft }: Placed): Standing {
  return isLeft ? { row, x, start: x - width, end: x + 1 } : { row, x, start: x - 1, end: x + width };
}

function touch(a: Standing, b: Standing): boolean {
  if (a.row === b.row) return a.start < b.end + air && a.end > b.start - air;
  const [lower, higher] = a.row < b.row ? [a, b] : [b, a];
  return higher.x > lower.start - stemAir && higher.x < lower.end + stemAir;
}
