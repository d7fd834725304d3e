import { Fragment, useState, type ReactNode } from 'react';
import { Panel } from '../panel/Panel.tsx';
import type { DrawPanel, PanelProps } from '../panel/usePanel.ts';
import { loadPanelWords } from '../panelWords/panelWords.ts';
import type { StoryWord } from '../storyWords/en.ts';
import { loadStoryWords, useStoryWords } from '../storyWords/storyWords.ts';
import { CopyField } from './CopyField.tsx';
import { shareNatively } from './shareNatively.ts';
import css from './SharePanel.module.css';

/** What is handed on: its address, and a text of several lines, in which the address stands too. */
export type Shared = {
  title: StoryWord;
  headline: string;
  address: string;
  text: string;
  /** What the text is: its name, what copies it, what is said then. */
  words: [name: StoryWord, copy: StoryWord, copied: StoryWord];
};

/**
 * Hands something on: by the device's own way of sharing where it takes `data`, else by a panel of ours,
 * which can turn to a `passage` of it.
 */
export function shareWith(data: ShareData, whole: Shared, passage: Shared | null = null): DrawPanel {
  return async (language, props) => {
    if (await shareNatively(data)) return null;
    await Promise.all([loadPanelWords(language), loadStoryWords(language)]);
    return <SharePanel whole={whole} passage={passage} {...props} />;
  };
}

type Props = PanelProps & { whole: Shared; passage: Shared | null };

/** The ways to hand something on without the help of a device. */
function SharePanel({ whole, passage, onClose, opener }: Props): ReactNode {
  const say = useStoryWords();
  const [shared, setShared] = useState(whole);
  const other = shared === whole ? passage : whole;
  const { title, headline, address, text, words } = shared;
  const [name, copy, copied] = words;
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(text)}`;
  return (
    <Panel title={say(title)} onClose={onClose} opener={opener}>
      {other !== null && (
        <button type="button" className={css.other} onClick={() => setShared(other)}>
          {say(other.title)}
        </button>
      )}
      {/* What was said of one is not true of the other. */}
      <Fragment key={title}>
        <CopyField
          label={say('link')}
          text={address}
          action={say('copyLink')}
          done={say('linkCopied')}
          rows={2}
        />
        <CopyField label={say(name)} text={text} action={say(copy)} done={say(copied)} rows={5} />
      </Fragment>
      <div className={css.others}>
        <a href={mail}>{say('byMail')}</a>
        <button
          type="button"
          onClick={() => {
            // Off the page first: what lies above it would be on the paper too.
            onClose();
            setTimeout(print);
          }}
        >
          {say('print')}
        </button>
      </div>
    </Panel>
  );
}
