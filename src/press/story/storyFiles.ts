import type { Paper } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import type { House } from '../../wire/agency/house.ts';
import { writeCopy } from '../../wire/write/writeCopy.ts';
import { storyHtml, type StoryHtmlContext } from '../feeds/storyHtml.ts';
import { toNinjs } from '../ninjs/toNinjs.ts';

type StoryContext = { paper: Paper; house: House; uri: string; labelOf: StoryHtmlContext['labelOf'] };

/** The other forms of a story, by the name of the file beside its page. */
export const otherForms = ['index.txt', 'ninjs.json'] as const;

/** A story as wire copy and as ninjs: for those who take it further without the reader. */
export function storyFiles(
  article: Article,
  { paper, house, uri, labelOf }: StoryContext,
): Record<(typeof otherForms)[number], string> {
  const html = storyHtml(article, { url: paper.url, labelOf });
  return {
    'index.txt': writeCopy(article, house),
    'ninjs.json': JSON.stringify(toNinjs(article, { uri, paper, html })),
  };
}
