import type { Article } from '../../article/schema.ts';
import { storyPath } from '../../article/paths.ts';
import { DisplayButton } from '../display/DisplayButton.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { SaveButton } from '../standby/SaveButton.tsx';
import { useWords } from '../words/useWords.ts';
import { contentsId, hasContents } from './Contents.tsx';
import css from './StoryTools.module.css';

type Props = { story: Article };

/** By this the bar is found that makes room on a phone. */
export const toolsId = 'tools';

/**
 * What a reader can do with a story: at the end of its line of names, and on a phone in a bar at the
 * bottom, which makes room while one reads on.
 */
export function StoryTools({ story }: Props) {
  const words = useWords();
  return (
    <div id={toolsId} className={css.tools} lang={words.language} dir={words.direction} data-noprint>
      {hasContents(story.sections) && (
        <button type="button" className={css.contents} popoverTarget={contentsId}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5h14M3 10h14M3 15h9" />
          </svg>
          <span>{words.say('contentsTool')}</span>
        </button>
      )}
      <SaveButton path={storyPath(story.slug)} headline={story.headline} className={css.scripted} hasWord />
      <ShareButton story={story} className={css.scripted} />
      <DisplayButton className={css.scripted} />
    </div>
  );
}
