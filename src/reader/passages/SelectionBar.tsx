import { useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../article/schema.ts';
import { usePanel } from '../panel/usePanel.ts';
import { useStoryWords } from '../storyWords/storyWords.ts';
import { usePaper } from '../words/useWords.ts';
import { placeOver } from './placeAt.ts';
import css from './SelectionBar.module.css';
import { useSelectedPassage, type Selected } from './useSelectedPassage.ts';

type Props = { story: Article };

/** At a text that a reader has selected, the ways to hand it on; on a phone, in the place of the tools. */
export function SelectionBar({ story }: Props) {
  const paper = usePaper();
  const selected = useSelectedPassage();
  // What is shared stays what it was when the panel was asked for.
  const [panel, open] = usePanel(async () => {
    if (selected === null) throw new Error('nothing is selected');
    return (await loadSharing()).sharePassage(story, paper, selected);
  });

  async function copy(): Promise<boolean> {
    if (selected === null) return false;
    const { passageOf } = await loadSharing();
    try {
      await navigator.clipboard.writeText(passageOf(story, paper, selected).text);
      return true;
    } catch {
      // The panel has a field to copy from.
      await open(null);
      return false;
    }
  }

  return (
    <>
      {selected !== null && (
        <Bar key={selected.text} selected={selected} onShare={() => void open(null)} onCopy={copy} />
      )}
      {panel}
    </>
  );
}

type BarProps = {
  selected: Selected;
  onShare: () => void;
  /** Tells whether it is copied. */
  onCopy: () => Promise<boolean>;
};

function Bar({ selected, onShare, onCopy }: BarProps) {
  const say = useStoryWords();
  const bar = useRef<HTMLDivElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  // Syncs with the layout; and a browser shares only soon after it was asked to.
  useLayoutEffect(() => {
    if (bar.current !== null) placeOver(bar.current, selected.range.getBoundingClientRect());
    void loadSharing();
  }, [selected]);
  return (
    // Only keeps the selection, which a press beside it would end.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={bar} className={css.bar} onMouseDown={(event) => event.preventDefault()}>
      <button type="button" onClick={onShare}>
        {say('sharePassage')}
      </button>
      <button type="button" onClick={() => void onCopy().then(setIsCopied)}>
        {say(isCopied ? 'quoteCopied' : 'copyQuote')}
      </button>
      <output className={css.said}>{isCopied && say('quoteCopied')}</output>
    </div>
  );
}

async function loadSharing() {
  return import('../share/sharePassage.ts');
}
