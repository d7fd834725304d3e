import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { frontPath } from '../../article/paths.ts';
import { toFault, type Fault } from '../toFault.ts';
import type { MessageKey } from '../words/en.ts';
import { useNow } from '../words/useNow.ts';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/words.ts';
import { Head } from './Head.tsx';
import css from './PageFault.module.css';
import { PageLink } from './PageLink.tsx';

type Props = {
  /** Title and text for when there is no such page. */
  missing: [title: MessageKey, text: MessageKey];
  /** The title when the page came, but could not be read. */
  broken: MessageKey;
};

/** Why a page cannot be shown, and what can be done: a sentence, a cause, an action. */
export function PageFault(props: Props) {
  const words = useWords();
  const navigate = useNavigate();
  // The host sends one file for all addresses: what depends on them comes when the browser is idle.
  const now = useNow();
  const { pathname, search, hash } = useLocation();
  const fault = toFault(useRouteError());
  const [title, text] = explain(fault, props, words);
  // Other code, or code that failed, comes only with a fresh load.
  const needsLoad = fault.kind === 'newer' || fault.kind === 'failed';
  function retry() {
    // A revalidation that is answered at once leaves the error standing; a navigation never does.
    if (needsLoad) location.reload();
    else void navigate({ pathname, search, hash }, { replace: true });
  }
  return (
    <div className={css.fault}>
      <Head title={title} language={words.language} isListed={false} />
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <p className={css.actions}>
        {fault.kind !== 'missing' && (
          <button type="button" onClick={retry}>
            {words.say('reload')}
          </button>
        )}
        <PageLink to={frontPath}>{words.say('toFront')}</PageLink>
      </p>
      {now !== null && (
        <Suspense>
          <InsteadOfPage kind={fault.kind} />
        </Suspense>
      )}
    </div>
  );
}

/** What may have been meant, or what the device has. Where it cannot be loaded, the page has said what is the case. */
const InsteadOfPage = lazy(async (): Promise<{ default: (props: Pick<Fault, 'kind'>) => ReactNode }> => {
  try {
    return { default: (await import('../missing/InsteadOfPage.tsx')).InsteadOfPage };
  } catch {
    return { default: () => null };
  }
});

function explain(fault: Fault, { missing, broken }: Props, { say }: Words): [string, string] {
  switch (fault.kind) {
    case 'missing':
      return [say(missing[0]), say(missing[1])];
    case 'offline':
      return [say('offlineTitle'), say('pageOfflineText')];
    case 'unreachable':
      return [say('unreachableTitle'), say('unreachableText')];
    case 'refused':
      return [say(broken), say('refusedText', { status: String(fault.status) })];
    case 'broken':
      return [say(broken), say('brokenText')];
    case 'failed':
      return [say(broken), say('failedText')];
    case 'newer':
      return [say('newerTitle'), say('newerText')];
  }
}
