import { storyPath } from '../../article/paths.ts';

/** The page at an address and every story that it lists, each once: what is kept with it. */
export function pagesOf(path: string, page: unknown): string[] {
  const { stories = [] } = (page ?? {}) as { stories?: { slug: string }[] };
  return [...new Set([path, ...stories.map(({ slug }) => storyPath(slug))])];
}
