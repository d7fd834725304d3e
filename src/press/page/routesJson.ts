import { riverPath, storyPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { archivePages } from '../river.ts';

/** `/routes.json`: what a host needs to answer 410 and 301 (contract). */
export function routesJson({ stories, rivers }: Catalogue): string {
  const moved: [string, string][] = stories
    .formerSlugs()
    .map(({ slug, now }) => [storyPath(slug), storyPath(now)]);
  for (const { river, length } of rivers.all()) {
    const pages = archivePages(length);
    // The newest archive page links to the next one before there is one: until then it is the head.
    if (pages > 0) moved.push([riverPath(river, pages + 1), river]);
  }
  const gone = stories.canceledSlugs().map(storyPath);
  return JSON.stringify({ schema: 1, gone, moved: Object.fromEntries(moved) });
}
