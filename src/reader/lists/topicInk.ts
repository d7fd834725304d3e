import { inkOf, type Ink } from '../../article/inkOf.ts';
import type { Paper } from '../../article/pages.ts';
import { topicPath } from '../../article/paths.ts';

/** The ink of a story by its first topic: as the paper's navigation has it, else the topic's own. */
export function topicInk(topics: readonly { slug: string }[], { navigation }: Paper): Ink | undefined {
  const [first] = topics;
  if (first === undefined) return undefined;
  const item = navigation.find(({ path }) => path === topicPath(first.slug));
  return item?.ink ?? inkOf(first.slug);
}
