import type { Article } from '../../article/schema.ts';
import { blockTexts, firstSentence } from '../../article/text.ts';
import { Head } from '../shell/Head.tsx';
import { agencyOf } from './Byline.tsx';

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

function descriptionOf({ standfirst, sections, language }: Article): string | undefined {
  if (standfirst !== null) return standfirst;
  const text = sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts))[0];
  return text === undefined ? undefined : firstSentence(text, language);
}
