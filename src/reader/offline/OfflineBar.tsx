import { useLocation } from 'react-router';
import { savedPath, storiesPath } from '../../article/paths.ts';
import type { Change, Copy } from '../../offline/messages.ts';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { markOf } from '../standby/copyMark.ts';
import { useNow } from '../words/useNow.ts';
import { useWords } from '../words/useWords.ts';
import { isReadable } from '../shelf/copy.ts';
import { useCopies } from '../shelf/keeping.ts';
import { useOffline } from './network.ts';
import { useNear } from '../saved/useNear.ts';
import css from './OfflineBar.module.css';

/** A copy that nobody has checked for as many days says so first. */
const longUnchecked = 3;
const day = 86_400_000;

/**
 * What a reader must know of a page that did not come straight from the paper: that there is no
 * connection, how old the copy is, what has become of the story since. It is said once, politely.
 */
export function OfflineBar() {
  const { language, direction } = useWords();
  const now = useNow();
  const say = useOfflineWords();
  const { pathname } = useLocation();
  const isOffline = useOffline();
  const copies = useCopies();
  const mark = markOf(pathname);
  const change = newsOf(copies.get(pathname));
  const near = useNear();
  const unchecked =
    mark === undefined || now === null ? 0 : Math.floor((now - Date.parse(mark.checked)) / day);
  const isShown = isOffline || mark !== undefined || change !== null;
  const readable = [...copies.values()].filter(isReadable).length;
  return (
    <div aria-live="polite" lang={language} dir={direction} data-noprint>
      {isShown && (
        <div className={css.bar}>
          <p>
            {unchecked >= longUnchecked && <strong>{say('unchecked', { count: unchecked })} </strong>}
            {isOffline && <b>{say('offlineNow')} </b>}
            {mark !== undefined &&
              `${say('copyFrom', { saved: near(mark.saved), checked: near(mark.checked) })} `}
            {change !== null && pathname.startsWith(storiesPath) && (
              <>
                <b>
                  {say(change.kind === 'correction' ? 'correctedSince' : 'updatedSince', {
                    time: near(change.time),
                  })}
                </b>{' '}
                {change.note !== null && <bdi>{change.note} </bdi>}
              </>
            )}
            {isOffline && readable > 0 && say('readable', { count: readable })}
          </p>
          {pathname !== savedPath && <PageLink to={savedPath}>{say('whatIsSaved')}</PageLink>}
        </div>
      )}
    </div>
  );
}

/** A newer version that a copy waits for. A withdrawn story waits for its notice, which says so itself. */
function newsOf(copy: Copy | undefined): Change | null {
  const change = copy?.changed ?? null;
  return change?.kind === 'withdrawal' ? null : change;
}
