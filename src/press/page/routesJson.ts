import { riverPath, storyPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { archivePages } from '../river.ts';

/** The addresses of stories that are canceled, and where addresses lead that are no more. */
export type Routes = { gone: string[]; moved: Record<string, string> };

/** What a host needs to answer 410 and 301. Every move leads to its end at once. */
export function toRoutes({ stories, rivers }: Catalogue): Routes {
  const moved: [string, string][] = stories
    .formerSlugs()
    .map(({ slug, now }) => [storyPath(slug), storyPath(now)]);
  for (const { river, length } of rivers.all()) {
    const pages = archivePages(length);
    // The newest archive page links to the next one before there is one: until then it is the head.
    if (pages > 0) moved.push([riverPath(river, pages + 1), river]);
  }
  return { gone: stories.canceledSlugs().map(storyPath), moved: Object.fromEntries(moved) };
}

/** `/routes.json` (contract). */
export function routesJson(routes: Routes): string {
  return JSON.stringify({ schema: 1, ...routes });
}
