import type { Summary } from '../../article/pages.ts';

/** Stories in the order in which they deserve room: by weight, then with a picture, then as they came. */
export function ranked(stories: readonly Summary[]): Summary[] {
  return stories.toSorted(
    (a, b) => b.weight - a.weight || Number(b.picture !== null) - Number(a.picture !== null),
  );
}

/** Whether no editor asked for room for a story. */
export function isSmall({ weight, format }: Summary): boolean {
  return weight === 0 && format === 'story';
}
