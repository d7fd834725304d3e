import { frontPath } from '../../article/paths.ts';
import { Head } from '../shell/Head.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * What is shown where a page cannot be had. Its document also draws any page from its data, which is why
 * every device has it (offline/messages.ts).
 */
export function OfflinePage() {
  const { language, say } = useWords();
  return (
    <>
      <Head title={say('offlineTitle')} language={language} isListed={false} />
      <PageTitle title={say('offlineTitle')} deck={say('pageOfflineText')} />
      <p>
        <PageLink to={frontPath}>{say('toFront')}</PageLink>
      </p>
    </>
  );
}
