/**
 * How alike two texts are, by the runs of three characters that they share: no matter the script, the
 * language or the order of the sentences.
 */

/** A text cut into runs of three characters, each with how often it occurs. */
export type Runs = { counts: ReadonlyMap<string, number>; size: number };

/** Cuts a text into its runs; case, and how it is spaced, do not count. */
export function toRuns(text: string): Runs {
  const plain = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const counts = new Map<string, number>();
  for (let start = 0; start + 3 <= plain.length; start++) {
    const run = plain.slice(start, start + 3);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, size: Math.max(0, plain.length - 2) };
}

/** From 0, nothing in common, to 1, the same runs as often (Dice's coefficient). */
export function likeness(a: Runs, b: Runs): number {
  if (a.size + b.size === 0) return 1;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [run, count] of few.counts) shared += Math.min(count, many.counts.get(run) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
