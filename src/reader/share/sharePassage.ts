import type { Paper } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import type { DrawPanel } from '../panel/usePanel.ts';
import { addressPassage } from '../passages/addressPassage.ts';
import type { Selected } from '../passages/useSelectedPassage.ts';
import { quoted, sourceOf } from './citation.ts';
import { shareWith } from './SharePanel.tsx';
import { addressOf } from './shareStory.ts';

type Passage = {
  address: string;
  /** The words, and where they are from. */
  words: string;
  /** The same with the address. */
  quote: string;
};

/**
 * A passage as one hands it on: its address, and the words with headline, paper, place, date and address,
 * each on a line of its own. Must be called while the passage is shown.
 */
export function passageOf(story: Article, paper: Paper, { range, text }: Selected): Passage {
  const address = `${addressOf(story, paper)}${addressPassage(range)}`;
  const words = [quoted(text, story.language), story.headline, sourceOf(story, paper)].join('\n');
  return { address, words, quote: `${words}\n${address}` };
}

/** What "Share this passage" does. */
export function sharePassage(story: Article, paper: Paper, selected: Selected): DrawPanel {
  const { headline } = story;
  const { address, words, quote } = passageOf(story, paper, selected);
  return shareWith(
    { title: headline, text: words, url: address },
    {
      title: 'sharePassage',
      headline,
      address,
      text: quote,
      words: ['quote', 'copyQuote', 'quoteCopied'],
    },
  );
}
