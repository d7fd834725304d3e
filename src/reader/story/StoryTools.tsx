import type { Section } from '../../article/schema.ts';
import { DisplayButton } from '../display/DisplayButton.tsx';
import { useWords } from '../words/useWords.ts';
import { contentsId, hasContents } from './Contents.tsx';
import css from './StoryTools.module.css';

type Props = { sections: readonly Section[] };

/** By this the bar is found that makes room on a phone. */
export const toolsId = 'tools';

/**
 * What a reader can do with a story: at the end of its line of names, and on a phone in a bar at the
 * bottom, which makes room while one reads on.
 */
export function StoryTools({ sections }: Props) {
  const words = useWords();
  return (
    <div id={toolsId} className={css.tools} lang={words.language} dir={words.direction} data-noprint>
      {hasContents(sections) && (
        <button type="button" className={css.contents} popoverTarget={contentsId}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5h14M3 10h14M3 15h9" />
          </svg>
          <span>{words.say('contentsTool')}</span>
        </button>
      )}
      <DisplayButton className={css.display} />
    </div>
  );
}
