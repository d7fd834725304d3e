import type { Summary } from '../../article/pages.ts';

/** How far down a river its lead may be found. */
const reach = 6;

/**
 * The story that leads a topic's page, of its stories with the newest first: the newest with a picture
 * among the first few, else the newest; null without any.
 */
export function leadOf(stories: readonly Summary[]): Summary | null {
  return stories.slice(0, reach).find(({ picture }) => picture !== null) ?? stories[0] ?? null;
}
