import type { Section } from '../../article/schema.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';
import css from './Contents.module.css';

type Props = {
  sections: readonly Section[];
  language: string;
};

/** What the button that opens the contents names. */
export const contentsId = 'contents';

/** Whether a story has so many parts that a list of them helps. */
export function hasContents(sections: readonly Section[]): boolean {
  return sections.filter(({ heading }) => heading !== null).length > 1;
}

/**
 * The headings of a story; followReading marks the one that is being read. It stands in the rail; where there is
 * none it is a sheet that a button of the story's tools opens, which takes no script.
 */
export function Contents({ sections, language }: Props) {
  const words = useWords();
  if (!hasContents(sections)) return null;
  return (
    <nav id={contentsId} className={css.contents} popover="auto" aria-labelledby="contents-title">
      <div className={css.title}>
        <h2 id="contents-title">
          <PaperWords within={language}>{words.say('contents')}</PaperWords>
        </h2>
        <button type="button" className={css.close} popoverTarget={contentsId} popoverTargetAction="hide">
          <PaperWords within={language}>{words.say('closeContents')}</PaperWords>
        </button>
      </div>
      <ol>
        {sections.map(
          ({ id, heading }) =>
            heading !== null && (
              <li key={id}>
                <a href={`#${id}`} onClick={close}>
                  {heading}
                </a>
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}

/** A link of the list leads into the page behind it. */
function close(): void {
  document.getElementById(contentsId)?.hidePopover();
}
