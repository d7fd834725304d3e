import type { Article } from '../../article/schema.ts';
import { blockTexts } from '../../article/text.ts';
import { Head } from '../shell/Head.tsx';
import { agencyOf } from './Byline.tsx';

/** Search engines show about as many characters. */
const longest = 160;

type Props = { story: Article; path: string };

/** The head tags of a story. */
export function StoryHead({ story, path }: Props) {
  const { headline, language, byline } = story;
  const author = byline.length > 0 ? byline.map(({ name }) => name).join(', ') : agencyOf(story);
  return (
    <Head
      title={headline}
      language={language}
      description={descriptionOf(story)}
      author={author ?? undefined}
      path={path}
    />
  );
}

function descriptionOf({ standfirst, sections }: Article): string | undefined {
  if (standfirst !== null) return standfirst;
  const text = sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts))[0];
  return text === undefined || text.length <= longest ? text : `${cut(text)}…`;
}

function cut(text: string): string {
  const space = text.lastIndexOf(' ', longest);
  // Scripts without spaces are cut anywhere, but never inside a character.
  return text.slice(0, space > longest / 2 ? space : longest).replace(/[\ud800-\udbff]$/, '');
}
