import type { Article, Credit, Picture } from '../../article/schema.ts';
import { coverId } from '../story/CoverPhoto.tsx';

/** A picture of a story with what is said of it; `id` is its place in the page and in the address. */
export type StoryPicture = { id: string; picture: Picture; caption: string | null; credit: Credit | null };

/** The pictures of a story that can be opened, in the order of the page. */
export function picturesOf({ cover, sections }: Pick<Article, 'cover' | 'sections'>): StoryPicture[] {
  const covers =
    cover === null || cover.picture === null
      ? []
      : [{ id: coverId, picture: cover.picture, caption: cover.picture.caption, credit: cover.credit }];
  const inText = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'picture' || block.picture === null) return [];
      const { id, picture, caption, credit } = block;
      return [{ id, picture, caption, credit }];
    }),
  );
  return [...covers, ...inText];
}
