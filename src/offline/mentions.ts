import { storyMarks } from '../article/storyMarks.ts';
import { addressOf, cacheNames, listCache, readText } from './store.ts';

/**
 * The pages of which there is a copy that leads to a story, its own left out: lists with its headline and
 * its first sentence, stories that name it as related.
 */
export async function copiesThatMention(story: string): Promise<string[]> {
  const marks = [...storyMarks(story), `href="${story}"`];
  const texts = new Set(await listCache(cacheNames.pages));
  const pages = new Set([...texts].map((address) => address.replace(/index\.json$/, '')));
  const found = await Promise.all(
    [...pages].map(async (path) => {
      if (path === story) return [];
      const [data, document] = await Promise.all([
        texts.has(addressOf(path, 'data')) ? readText(path, 'data') : null,
        texts.has(path) ? readText(path, 'document') : null,
      ]);
      const text = `${data?.text ?? ''}${document?.text ?? ''}`;
      return marks.some((mark) => text.includes(mark)) ? [path] : [];
    }),
  );
  return found.flat();
}
