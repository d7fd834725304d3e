import type { Paper } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import type { DrawPanel } from '../panel/usePanel.ts';
import { addressPassage } from '../passages/addressPassage.ts';
import type { Selected } from '../passages/useSelectedPassage.ts';
import { quotationOf } from './citation.ts';
import { shareWith, type Shared } from './SharePanel.tsx';
import { addressOf, toSharedPassage } from './shareStory.ts';

/**
 * A passage as one hands it on: its address, and the words with headline, paper, place, date and address,
 * each on a line of its own. Must be called while the passage is shown.
 */
export function passageOf(story: Article, paper: Paper, { range, text }: Selected): Shared {
  return toSharedPassage(story, paper, {
    address: `${addressOf(story, paper)}${addressPassage(range)}`,
    text,
  });
}

/** What "Share this passage" does. */
export function sharePassage(story: Article, paper: Paper, selected: Selected): DrawPanel {
  const shared = passageOf(story, paper, selected);
  const words = quotationOf(story, paper, selected.text);
  return shareWith({ title: story.headline, text: words, url: shared.address }, shared);
}
