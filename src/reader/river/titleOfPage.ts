import type { Words } from '../words/words.ts';

/** The title of a list, with the number of the page for a page of its archive. */
export function titleOfPage(title: string, page: number | null, { say }: Words): string {
  return page === null ? title : say('titledPage', { title, page });
}
