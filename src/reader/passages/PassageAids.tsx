import { use, useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../article/schema.ts';
import { loadStoryWords } from '../storyWords/storyWords.ts';
import { useWords } from '../words/useWords.ts';
import { markPassage } from './markPassage.ts';
import { ParagraphLink } from './ParagraphLink.tsx';
import './PassageAids.module.css';
import { SelectionBar } from './SelectionBar.tsx';

type Props = { story: Article };

/** The passage that the address names is marked, and any other has a link. */
export function PassageAids({ story }: Props) {
  const { language, direction } = useWords();
  use(loadStoryWords(language));
  const location = useLocation();
  // Syncs with the document: the passages are drawn already.
  useEffect(() => markPassage(location), [location]);
  return (
    <div lang={language} dir={direction} data-noprint>
      <ParagraphLink />
      <SelectionBar story={story} />
    </div>
  );
}
