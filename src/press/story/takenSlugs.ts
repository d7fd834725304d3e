import type { Problem } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';

/** What editors are told of stories whose slug another has: in every press, as long as it has it. */
export function takenSlugs({ stories, copy }: Pick<Catalogue, 'stories' | 'copy'>): Problem[] {
  return stories.takenSlugs().flatMap(({ id, slug, taken }) => {
    const [file] = copy.claimants(id);
    // Nobody can mend copy that is gone.
    if (file === undefined) return [];
    const message = `the slug "${taken}" is taken, so this story is at "${slug}"`;
    return [{ severity: 'warning', file, line: 1, message, advice: 'give it a slug of its own' }];
  });
}
