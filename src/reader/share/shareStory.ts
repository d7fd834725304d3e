import type { Paper } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Article } from '../../article/schema.ts';
import { absolute } from '../../article/absolute.ts';
import type { DrawPanel } from '../panel/usePanel.ts';
import { citationOf } from './citation.ts';
import { shareWith } from './SharePanel.tsx';

/** What the Share button of a story does. */
export function shareStory(story: Article, paper: Paper): DrawPanel {
  const { headline } = story;
  const address = addressOf(story, paper);
  return shareWith(
    { title: headline, url: address },
    {
      title: 'shareStory',
      headline,
      address,
      text: citationOf(story, paper, address),
      words: ['citation', 'copyCitation', 'citationCopied'],
    },
  );
}

/** The address of a story as it is given to others: the paper's own, nothing added. */
export function addressOf({ slug }: Article, { url }: Paper): string {
  return absolute(storyPath(slug), url ?? `${location.origin}/`);
}
