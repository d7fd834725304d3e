import { inkOf, type Ink } from './inkOf.ts';
import type { Paper } from './pages.ts';
import { topicPath } from './paths.ts';

/** The ink of a story by its first topic: as the paper's navigation has it, else the topic's own. */
export function topicInk(
  topics: readonly { slug: string }[],
  { navigation }: Pick<Paper, 'navigation'>,
): Ink | undefined {
  const [first] = topics;
  if (first === undefined) return undefined;
  const item = navigation.find(({ path }) => path === topicPath(first.slug));
  return item?.ink ?? inkOf(first.slug);
}
