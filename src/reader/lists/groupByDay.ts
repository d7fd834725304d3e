import type { Summary } from '../../article/pages.ts';

/**
 * Stories by the day of their publication in a time zone, in the order in which they came; a day that
 * comes again later in the list opens a group of its own, so that the order stays.
 */
export function groupByDay(
  stories: readonly Summary[],
  timeZone: string,
): { day: string; stories: Summary[] }[] {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const groups: { day: string; date: string; stories: Summary[] }[] = [];
  for (const story of stories) {
    const date = format.format(new Date(story.published));
    const last = groups.at(-1);
    if (last?.date === date) last.stories.push(story);
    else groups.push({ day: `${date} ${story.slug}`, date, stories: [story] });
  }
  return groups.map(({ day, stories: group }) => ({ day, stories: group }));
}
