import { nameInAddress, type Near } from '../../article/near.ts';
import { nearPath, storyPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Edition } from '../edition/Edition.ts';

/** Stories that a list holds: what begins alike in a large archive is mostly old. */
const mostStories = 500;

type NearContext = { catalogue: Catalogue; edition: Edition; language: string };

/**
 * Writes the lists from which a missing page offers others (`/near/fl.json`), those of the touched pages
 * only. `language` is the paper's, in which it names topics and places.
 */
export function writeNear(pages: readonly string[], context: NearContext): void {
  const { catalogue, edition } = context;
  const prefixes = new Set(pages.map((page) => nameInAddress(page).slice(0, 2)));
  prefixes.delete('');
  for (const prefix of prefixes) {
    const near = nearOf(prefix, context);
    const file = nearPath(prefix);
    if (near.length > 0)
      edition.write(file, JSON.stringify({ schema: 1, pages: near } satisfies Near), 'near');
    else if (catalogue.files.hash(file) !== null) edition.remove(file);
  }
}

function nearOf(prefix: string, { catalogue, language }: NearContext): Near['pages'] {
  const { stories, rivers } = catalogue;
  return [
    ...rivers.beginning(prefix).map(({ path, name }) => ({ path, name, language })),
    ...stories
      .beginning(prefix, mostStories)
      .map((story) => ({ path: storyPath(story.slug), name: story.headline, language: story.language })),
  ];
}
