import { likeness, toRuns, type Runs } from './likeness.ts';

/** A block as far as it matters to recognise it. */
export type KnownBlock = {
  type: string;
  /** All of its words. */
  text: string;
  /** What it is beside its words, null for most: the file of a picture, the address of a link card. */
  mark: string | null;
};

/** Two blocks of one kind are the same, edited, when they are at least so alike. */
const alike = 0.5;
/** Less will do for a block that stands where the old one stood. */
const alikeInPlace = 0.3;
/** More is needed when the kind has changed: a paragraph that became a quote. */
const alikeAcrossKinds = 0.8;
/** Runs of characters that more blocks hold than this say nothing about which it is. */
const rareUpTo = 16;
/** Old blocks that one new block is compared with, at most. */
const candidates = 6;

type Pair = { now: number; old: number; score: number };

/**
 * Finds for each block of a story which block of the version before it is, by its place in `before`;
 * null for one that is new. No old block is given twice.
 *
 * What is word for word the same is the same, wherever it has gone; twins are told apart by their
 * neighbours, then by their order. Of what is left, the most alike are matched first. When a paragraph
 * is split, its larger part stays the paragraph. The work grows with the length of the story, not with
 * its square.
 */
export function matchBlocks(before: readonly KnownBlock[], after: readonly KnownBlock[]): (number | null)[] {
  const match = new Matching(before.length, after.length);
  const [olds, nows] = [before.map(wholeOf), after.map(wholeOf)];
  matchUnique(olds, nows, match);
  matchNeighbours(olds, nows, match);
  matchInOrder(olds, nows, match);
  matchUnique(before.map(wordsOf), after.map(wordsOf), match);
  matchUnique(before.map(markOf), after.map(markOf), match);
  matchAlike(before, after, match);
  return match.oldOf;
}

/** Which blocks have found each other so far. */
class Matching {
  readonly oldOf: (number | null)[];
  readonly nowOf: (number | null)[];

  constructor(before: number, after: number) {
    this.oldOf = Array.from({ length: after }, () => null);
    this.nowOf = Array.from({ length: before }, () => null);
  }

  isFree(now: number, old: number): boolean {
    return this.oldOf[now] === null && this.nowOf[old] === null;
  }

  join(now: number, old: number): void {
    this.oldOf[now] = old;
    this.nowOf[old] = now;
  }

  /** Blocks of the new version that have found none. */
  loose(): number[] {
    return this.oldOf.flatMap((old, now) => (old === null ? [now] : []));
  }

  /** Blocks of the old version that nobody has found. */
  left(): number[] {
    return this.nowOf.flatMap((now, old) => (now === null ? [old] : []));
  }
}

function wholeOf({ type, text, mark }: KnownBlock): string {
  return `${type}\n${mark ?? ''}\n${text}`;
}

function wordsOf({ type, text }: KnownBlock): string | null {
  return text === '' ? null : `${type}\n${text}`;
}

function markOf({ type, mark }: KnownBlock): string | null {
  return mark === null ? null : `${type}\n${mark}`;
}

type Keys = readonly (string | null)[];

/** Joins what occurs once in either version, whatever its place. */
function matchUnique(before: Keys, after: Keys, match: Matching): void {
  const olds = placesOf(before, match.left());
  for (const [key, [now, ...others]] of placesOf(after, match.loose())) {
    const [old, ...twins] = olds.get(key) ?? [];
    if (now !== undefined && old !== undefined && others.length + twins.length === 0) match.join(now, old);
  }
}

function placesOf(keys: Keys, places: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const key = keys[place] ?? null;
    if (key === null) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [place]);
    else list.push(place);
  }
  return found;
}

/** Joins twins whose neighbour above, then below, has found its old self next to theirs. */
function matchNeighbours(before: Keys, after: Keys, match: Matching): void {
  for (let now = 0; now < after.length; now++) joinBeside(now, -1);
  for (let now = after.length - 1; now >= 0; now--) joinBeside(now, 1);

  function joinBeside(now: number, side: -1 | 1): void {
    const isAtEdge = side === -1 ? now === 0 : now === after.length - 1;
    const edge = side === -1 ? -1 : before.length;
    const neighbour = isAtEdge ? edge : match.oldOf[now + side];
    if (neighbour === null || neighbour === undefined) return;
    const old = neighbour - side;
    if (old >= 0 && old < before.length && before[old] === after[now] && match.isFree(now, old))
      match.join(now, old);
  }
}

/** Joins the twins that are left in the order in which they stand. */
function matchInOrder(before: Keys, after: Keys, match: Matching): void {
  const olds = placesOf(before, match.left());
  for (const [key, places] of placesOf(after, match.loose()))
    for (const [index, now] of places.entries()) {
      const old = olds.get(key)?.[index];
      if (old !== undefined) match.join(now, old);
    }
}

/** Joins what was edited: the most alike first, and of equals those that have moved least. */
function matchAlike(before: readonly KnownBlock[], after: readonly KnownBlock[], match: Matching): void {
  const left = match.left();
  const loose = match.loose();
  if (left.length === 0 || loose.length === 0) return;
  const runs = new Map(left.map((old) => [old, toRuns(before[old]?.text ?? '')]));
  const rare = rareRuns(runs);
  const pairs: Pair[] = [];
  const inPlace = placesInGaps(left, match);
  for (const now of loose) {
    const own = toRuns(after[now]?.text ?? '');
    const beside = inPlace.get(now) ?? [];
    for (const old of new Set([...mostShared(own, rare), ...beside])) {
      const score = likeness(own, runs.get(old) ?? own);
      const isSameKind = before[old]?.type === after[now]?.type;
      const needed = !isSameKind ? alikeAcrossKinds : beside.includes(old) ? alikeInPlace : alike;
      if (score >= needed) pairs.push({ now, old, score });
    }
  }
  const moved = ({ now, old }: Pair) => Math.abs(now - old);
  pairs.sort((a, b) => b.score - a.score || moved(a) - moved(b) || a.now - b.now || a.old - b.old);
  for (const { now, old } of pairs) if (match.isFree(now, old)) match.join(now, old);
}

/** For each run of characters that few old blocks hold, which. */
function rareRuns(runs: ReadonlyMap<number, Runs>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [old, { counts }] of runs)
    for (const run of counts.keys()) {
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [old]);
      else if (list.length <= rareUpTo) list.push(old);
    }
  for (const [run, { length }] of holders) if (length > rareUpTo) holders.delete(run);
  return holders;
}

/** The old blocks that share the most rare runs with a new one. */
function mostShared({ counts }: Runs, rare: ReadonlyMap<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const run of counts.keys())
    for (const old of rare.get(run) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, candidates)
    .map(([old]) => old);
}

/**
 * The old blocks that stood where each loose block stands now: between the same neighbours, and as far
 * from the first of them.
 */
function placesInGaps(left: readonly number[], match: Matching): Map<number, number[]> {
  const isLeft = new Set(left);
  const places = new Map<number, number[]>();
  let above = -1;
  let rank = 0;
  for (const [now, old] of match.oldOf.entries()) {
    if (old !== null) {
      above = old;
      rank = 0;
      continue;
    }
    rank++;
    places.set(
      now,
      [above + rank, above + rank - 1, above + rank + 1].filter((place) => isLeft.has(place)),
    );
  }
  return places;
}
