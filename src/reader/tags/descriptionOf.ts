import type { Paper, Summary } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import { blockTexts } from '../../article/text.ts';
import type { PageData } from '../render.tsx';

/** Search engines show about as many characters. */
const longest = 160;

/**
 * What a page is, in a sentence or two: a story's standfirst or its first words, a topic's deck, the
 * newest headlines of any other list, else the paper's tagline; null where none of these is there.
 */
export function descriptionOf(data: PageData, { tagline }: Paper): string | null {
  if ('headline' in data) return ofStory(data);
  if ('topic' in data && data.topic.deck !== null && data.page === null) return data.topic.deck;
  if ('stories' in data && !('rows' in data)) return ofStories(data.stories) ?? tagline;
  return tagline;
}

function ofStory({ standfirst, sections }: Article): string | null {
  if (standfirst !== null) return standfirst;
  const text = sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts))[0];
  return text === undefined ? null : shorten(text);
}

function ofStories(stories: readonly Summary[]): string | null {
  const headlines = stories.slice(0, 3).map(({ headline }) => headline);
  return headlines.length === 0 ? null : shorten(headlines.join(' · '));
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  // Scripts without spaces are cut anywhere, but never inside a character.
  return `${text.slice(0, space > longest / 2 ? space : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
