import type { Summary } from '../../article/pages.ts';
import type { PageData } from '../render.tsx';

/** The newest `updated` among the stories of a page; null where there are none. */
export function newestUpdate(data: PageData): string | null {
  const updates = storiesOf(data).map(({ updated }) => Date.parse(updated));
  return updates.length === 0 ? null : new Date(Math.max(...updates)).toISOString();
}

function storiesOf(data: PageData): Pick<Summary, 'updated'>[] {
  if ('updated' in data) return [data];
  if ('stories' in data) return data.stories;
  if ('topics' in data) return data.topics.flatMap(({ stories }) => stories);
  return [];
}
