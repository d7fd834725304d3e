import type { ComponentType } from 'react';
import { ReadableList } from '../saved/ReadableList.tsx';
import { loadOfflineWords, useOfflineWords } from '../offlineWords/offlineWords.ts';
import { Head } from '../shell/Head.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import { languageOfPaper } from '../words/words.ts';
import { DevicePage } from '../saved/DevicePage.tsx';
import css from './OfflinePage.module.css';

/** The page, once its words are there. */
export async function loadOfflinePage(): Promise<ComponentType> {
  await loadOfflineWords(languageOfPaper);
  return OfflinePage;
}

/**
 * What can be read without a connection. The worker also sends its document in the place of a page of
 * which there is no copy; then the page of that address is drawn over it.
 */
function OfflinePage() {
  const { language } = useWords();
  const say = useOfflineWords();
  return (
    <div className={css.late}>
      <Head title={say('offlinePageTitle')} language={language} isListed={false} />
      <PageTitle title={say('offlinePageTitle')} deck={say('offlinePageText')} />
      <DevicePage>
        <ReadableList />
      </DevicePage>
    </div>
  );
}
