import type { ReactNode } from 'react';
import type { Paper } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Article } from '../../article/schema.ts';
import { Panel } from '../panel/Panel.tsx';
import type { DrawPanel, PanelProps } from '../panel/usePanel.ts';
import { loadPanelWords } from '../panelWords/panelWords.ts';
import { absolute } from '../../article/absolute.ts';
import { loadStoryWords, useStoryWords } from '../storyWords/storyWords.ts';
import { citationOf } from './citation.ts';
import { CopyField } from './CopyField.tsx';
import { shareNatively } from './shareNatively.ts';
import css from './SharePanel.module.css';

type Shared = { story: Article; address: string; citation: string };

/** What the Share button of a story opens: nothing of ours where the device has its own way of sharing. */
export function shareOf(story: Article, paper: Paper): DrawPanel {
  const address = absolute(storyPath(story.slug), paper.url ?? `${location.origin}/`);
  return async (language, props) => {
    if (await shareNatively({ title: story.headline, url: address })) return null;
    await Promise.all([loadPanelWords(language), loadStoryWords(language)]);
    return (
      <SharePanel story={story} address={address} citation={citationOf(story, paper, address)} {...props} />
    );
  };
}

/** The ways to hand a story on without the help of a device. Its address is the story's own, nothing added. */
function SharePanel({
  story: { headline },
  address,
  citation,
  onClose,
  ...props
}: Shared & PanelProps): ReactNode {
  const say = useStoryWords();
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\n${address}`)}`;
  return (
    <Panel title={say('shareStory')} onClose={onClose} {...props}>
      <CopyField
        label={say('link')}
        text={address}
        action={say('copyLink')}
        done={say('linkCopied')}
        rows={2}
      />
      <CopyField
        label={say('citation')}
        text={citation}
        action={say('copyCitation')}
        done={say('citationCopied')}
        rows={5}
      />
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
