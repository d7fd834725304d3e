import type { Paper } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Article } from '../../article/schema.ts';
import { absolute } from '../../article/absolute.ts';
import type { DrawPanel } from '../panel/usePanel.ts';
import { partBeingRead } from '../passages/partBeingRead.ts';
import { citationOf, quotationOf } from './citation.ts';
import { shareWith, type Shared } from './SharePanel.tsx';

/** What the Share button of a story does. The panel offers the part that is being read as well. */
export function shareStory(story: Article, paper: Paper): DrawPanel {
  const { headline } = story;
  const address = addressOf(story, paper);
  const part = partBeingRead();
  return shareWith(
    { title: headline, url: address },
    {
      title: 'shareStory',
      headline,
      address,
      text: citationOf(story, paper, address),
      words: ['citation', 'copyCitation', 'citationCopied'],
    },
    // All of a part is meant: its id finds it whatever becomes of its words.
    part && toSharedPassage(story, paper, { address: `${address}#${part.id}`, text: part.text }),
  );
}

/** A passage as a panel hands it on: its address, and its words with where they are from. */
export function toSharedPassage(
  story: Article,
  paper: Paper,
  { address, text }: Pick<Shared, 'address' | 'text'>,
): Shared {
  return {
    title: 'sharePassage',
    headline: story.headline,
    address,
    text: `${quotationOf(story, paper, text)}\n${address}`,
    words: ['quote', 'copyQuote', 'quoteCopied'],
  };
}

/** The address of a story as it is given to others: the paper's own, nothing added. */
export function addressOf({ slug }: Article, { url }: Paper): string {
  return absolute(storyPath(slug), url ?? `${location.origin}/`);
}
