import path from 'node:path';
import { toSlug } from '../../article/slug.ts';
import type { Draft } from '../../wire/draft.ts';

/**
 * The slug that a story asks for: from its front matter, else its file's name without a leading date,
 * else its headline. A story whose name no ASCII letter can write is called by a hash of the file's path.
 */
export function wantedSlug(draft: Pick<Draft, 'slug' | 'headline'>, file: string): string {
  const name = path.posix.parse(file).name.replace(/^\d{4}-?\d\d-?\d\d[-_ ]+/, '');
  return draft.slug ?? toSlug(name) ?? toSlug(draft.headline) ?? `story-${shortHash(file)}`;
}

/**
 * The first free one of `flood`, `flood-2`, `flood-3` …; twins are told apart in the order in which
 * they were published.
 */
export function freeSlug(wanted: string, isFree: (slug: string) => boolean): string {
  if (isFree(wanted)) return wanted;
  for (let twin = 2; ; twin++) {
    const slug = `${wanted}-${twin}`;
    if (isFree(slug)) return slug;
  }
}

function shortHash(text: string): string {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash.toString(36);
}
