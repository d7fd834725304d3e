import { createHash } from 'node:crypto';
import type { Ink } from '../../article/inkOf.ts';
import type { LocatorMap, Paper } from '../../article/pages.ts';
import type { Focus, Picture } from '../../article/schema.ts';

/** All that is drawn on the card of a story: two specs that are alike give the same bytes. */
export type StoryCardSpec = {
  kind: 'story';
  /** BCP 47. */
  language: string;
  headline: string;
  /** Where the story was filed, else what it is about; null when neither is known. */
  place: string | null;
  /** The day on which it was published, with its year, in the story's language. */
  day: string;
  ink: Ink;
  cover: { picture: Picture; focus: Focus | null } | null;
  map: LocatorMap | null;
  paper: CardPaper;
};

/** The card of pages that are no story. */
export type PaperCardSpec = { kind: 'paper'; paper: CardPaper };

export type CardSpec = StoryCardSpec | PaperCardSpec;

/** What a card says of the paper. */
export type CardPaper = Pick<Paper, 'name' | 'tagline' | 'language' | 'wordmark'>;

/** Pixels; what chats and networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The address of a page's card. @example cardPath('/', png) // '/card-0f3c…9a.png' */
export function cardPath(page: string, png: Uint8Array): string {
  return `${page}card-${createHash('sha256').update(png).digest('hex').slice(0, 10)}.png`;
}
