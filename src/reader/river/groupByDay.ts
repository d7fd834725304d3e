import type { Summary } from '../../article/pages.ts';

type Group = { key: string; stories: Summary[] };

/**
 * Stories by the day that `dayOf` gives for the instant of their publication, in the order in which
 * they came; a day that comes again later in the list opens a group of its own, so that the order stays.
 */
export function groupByDay(stories: readonly Summary[], dayOf: (instant: string) => string): Group[] {
  const groups: (Group & { day: string })[] = [];
  for (const story of stories) {
    const day = dayOf(story.published);
    const last = groups.at(-1);
    if (last?.day === day) last.stories.push(story);
    else groups.push({ key: story.slug, day, stories: [story] });
  }
  return groups;
}
