import type { ComponentType } from 'react';
import { SavedList } from '../saved/SavedList.tsx';
import { loadOfflineWords, useOfflineWords } from '../offlineWords/offlineWords.ts';
import { Head } from '../shell/Head.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import { languageOfPaper } from '../words/words.ts';
import { DevicePage } from '../saved/DevicePage.tsx';

/** The page, once its words are there. */
export async function loadSavedPage(): Promise<ComponentType> {
  await loadOfflineWords(languageOfPaper);
  return SavedPage;
}

/** What the reader keeps on this device. It is pressed without a list: no two devices have the same. */
function SavedPage() {
  const { language, say } = useWords();
  const sayOffline = useOfflineWords();
  return (
    <>
      <Head title={say('saved')} language={language} isListed={false} />
      <PageTitle title={say('saved')} deck={sayOffline('savedDeck')} />
      <DevicePage>
        <SavedList />
      </DevicePage>
    </>
  );
}
