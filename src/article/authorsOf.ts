import { agencyOf } from './agencyOf.ts';
import type { Article } from './schema.ts';

/** Who wrote a story, else the agency that sent it, else who publishes the paper: always somebody. */
export function authorsOf(story: Article, publisher: string): string[] {
  return story.byline.length > 0 ? story.byline.map(({ name }) => name) : [agencyOf(story) ?? publisher];
}
