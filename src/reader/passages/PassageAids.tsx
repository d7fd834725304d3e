import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../article/schema.ts';
import { picturesOf } from '../gallery/picturesOf.ts';
import { loadStoryWords } from '../storyWords/storyWords.ts';
import { useWords } from '../words/useWords.ts';
import { parseFragment } from './fragment.ts';
import { markPassage } from './markPassage.ts';
import { ParagraphLink } from './ParagraphLink.tsx';
import './PassageAids.module.css';
import { SelectionBar } from './SelectionBar.tsx';

const Gallery = lazy(async () => ({ default: (await import('../gallery/Gallery.tsx')).Gallery }));

type Props = { story: Article };

/** The passage that the address names is marked, a picture is opened, and any other passage has a link. */
export function PassageAids({ story }: Props) {
  const { language, direction } = useWords();
  const [hasWords, setHasWords] = useState(false);
  const location = useLocation();
  // Syncs with the document: the passages are drawn already.
  useEffect(() => markPassage(location), [location]);
  // Syncs with the words, which are loaded.
  useEffect(() => void loadStoryWords(language).then(() => setHasWords(true)), [language]);
  if (!hasWords) return null;
  const pictures = picturesOf(story);
  const isPicture = pictures.some(({ id }) => id === parseFragment(location.hash).id);
  return (
    <div lang={language} dir={direction} data-noprint>
      <ParagraphLink />
      <SelectionBar story={story} />
      {isPicture && (
        <Suspense>
          <Gallery pictures={pictures} language={story.language} />
        </Suspense>
      )}
    </div>
  );
}
