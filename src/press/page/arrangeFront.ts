import type { Summary } from '../../article/pages.ts';

/** Stories on the front page: it is finite. */
export const frontStories = 36;

/**
 * The order of the front page from its newest stories, the newest first. The lead is the newest story
 * that an editor leads with, else the heaviest, else the newest with a picture. The rest run by
 * weight, and within a weight as they came.
 */
export function arrangeFront(stories: readonly Summary[]): Summary[] {
  const [heaviest] = stories.toSorted((a, b) => b.weight - a.weight);
  const lead =
    stories.find((story) => story.lead) ??
    (heaviest !== undefined && heaviest.weight > 0 ? heaviest : undefined) ??
    stories.find(({ picture }) => picture !== null) ??
    stories[0];
  if (lead === undefined) return [];
  const rest = stories.filter((story) => story !== lead).toSorted((a, b) => b.weight - a.weight);
  return [lead, ...rest].slice(0, frontStories);
}
