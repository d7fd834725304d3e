import { inkOf, type Ink } from '../../article/inkOf.ts';
import type { Topic } from '../../article/pages.ts';
import { topicPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';

/** Stories that the page of topics shows of each. */
const storiesOfTopic = 3;

/**
 * The page of topics: those of the paper's config in its order, then the others, each with its newest
 * stories; a topic without a published story is left out.
 */
export function topicsJson({ rivers }: Catalogue, topics: readonly Topic[]): string {
  const filed = rivers.topics().map(({ slug, name }) => toTopic(slug, name, topics));
  const known = topics.filter(({ slug }) => filed.some((topic) => topic.slug === slug));
  const others = filed.filter(({ slug }) => topics.every((topic) => topic.slug !== slug));
  const items = [...known, ...others].flatMap((topic) => {
    const path = topicPath(topic.slug);
    const total = rivers.published(path);
    const stories = rivers.newestSummaries(path, storiesOfTopic).join();
    return total === 0 ? [] : [`{"topic":${JSON.stringify(topic)},"total":${total},"stories":[${stories}]}`];
  });
  return `{"schema":1,"topics":[${items.join()}]}`;
}

/** A topic as the config has it, else with the ink that its slug gives. */
export function toTopic(slug: string, name: string, topics: readonly Topic[]): Topic {
  return topics.find((topic) => topic.slug === slug) ?? { slug, name, ink: inkOf(slug), deck: null };
}

/** The ink of a story: that of its first topic; null without one. */
export function inkOfStory(
  { topics: filed }: { topics: readonly { slug: string; name: string }[] },
  topics: readonly Topic[],
): Ink | null {
  const [first] = filed;
  return first === undefined ? null : toTopic(first.slug, first.name, topics).ink;
}
