import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { Told } from '../../offline/messages.ts';
import type { OfflineKey } from '../offlineWords/en.ts';
import { loadOfflineWords, useOfflineWords } from '../offlineWords/offlineWords.ts';
import { usePanel } from '../panel/usePanel.ts';
import { markOf } from '../standby/copyMark.ts';
import { versionEvent } from '../standby/registerWorker.ts';
import type { Say } from '../words/words.ts';
import { askWorker } from '../shelf/askWorker.ts';
import { askAgain, forgetMentions, withdraw } from './freshness.ts';
import { pageKey } from '../queries.ts';
import { copyAt, incomplete, keep, refreshCopies } from '../shelf/keeping.ts';
import { useShelf } from '../shelf/shelfInView.ts';
import { drawKeepPanel } from '../saved/KeepPanel.tsx';
import { Marks } from './Marks.tsx';
import { watchReturn } from './watchReturn.ts';
import { followNetwork } from './network.ts';
import { showNotice } from '../shelf/notice.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { OfferPill } from './OfferPill.tsx';
import { OfflineBar } from './OfflineBar.tsx';
import { removePages, savePages } from '../shelf/savePages.ts';
import { lookForVersion } from './version.ts';

/** What stands by for all readers gives over to this, with the events that called for it. */
export async function drawNotices(language: string, causes: Event[]): Promise<ReactNode> {
  await loadOfflineWords(language);
  return <Notices causes={causes} />;
}

/** What a page tells of copies, of the network and of what is new, and what it does about them. */
function Notices({ causes }: { causes: Event[] }) {
  const queryClient = useQueryClient();
  const say = useOfflineWords();
  const { kept } = useShelf();
  const [panel, openPanel] = usePanel(loadKeepPanel);

  const hear = useEffectEvent(async (event: Event) => {
    const { type, target } = event;
    if (type === 'message') await obey((event as MessageEvent<Told>).data, queryClient, say);
    else if (type === versionEvent) await lookForVersion();
    else if (type === 'visibilitychange' || type === 'pageshow') await comeBack(queryClient);
    if (type !== 'click' || !(target instanceof Element)) return;
    const opener = target.closest('[data-keep]');
    const path = target.closest<HTMLElement>('[data-save]')?.dataset.save;
    if (opener !== null) await openPanel(opener);
    else if (path !== undefined)
      await (kept.some((one) => one.path === path) ? removePages([path], say) : savePages([path], say));
  });

  // Syncs with the document, the worker and the network.
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const answer = (event: Event) => void hear(event);
    document.addEventListener('click', answer, { signal });
    addEventListener(versionEvent, answer, { signal });
    addEventListener('pageshow', answer, { signal });
    (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.addEventListener('message', answer, {
      signal,
    });
    const returned = () => void comeBack(queryClient);
    const stops = [followNetwork(returned), watchReturn(returned)];
    // Once, whatever begins anew: a press on Save that is heard twice would take back what it did.
    const called = causes.splice(0);
    void (async () => {
      await Promise.all([refreshCopies(), lookForVersion()]);
      for (const event of called) await hear(event);
      // Word of a newer one may have come while the page could not hear yet.
      const path = location.pathname;
      const mark = markOf(path);
      if (mark !== undefined && copyAt(path)?.saved !== mark.saved) await askAgain(path, queryClient);
      // What broke off in an earlier visit goes on.
      const rest = navigator.onLine ? incomplete() : [];
      if (rest.length > 0) await keep(rest);
    })();
    return () => {
      ending.abort();
      for (const stop of stops) stop();
    };
  }, [queryClient, causes]);

  return (
    <>
      <OfflineBar />
      <OfferPill />
      <NoticeLine />
      <Marks />
      {panel}
    </>
  );
}

async function loadKeepPanel() {
  return Promise.resolve(drawKeepPanel);
}

/** Does what the worker's word calls for. */
async function obey(told: Told, queryClient: QueryClient, say: Say<OfflineKey>): Promise<void> {
  const { pathname } = location;
  if (told.type === 'withdrawn') {
    withdraw(told.path, told.change, queryClient);
    if (told.path === pathname) showNotice({ text: say('withdrawnNow') });
    else if (forgetMentions(told.path, queryClient))
      await askAgain(pathname, queryClient, { isUrgent: true });
  } else if (told.type !== 'checked') {
    if (told.path === pathname) await askAgain(pathname, queryClient);
    // Opened again, it is asked for.
    else queryClient.removeQueries({ queryKey: pageKey(told.path), exact: true });
  }
  await refreshCopies();
}

/** What a reader wants to know who comes back: what has changed on the page, and on the device. */
async function comeBack(queryClient: QueryClient): Promise<void> {
  await askWorker({ type: 'check' });
  await refreshCopies();
  await askAgain(location.pathname, queryClient);
}
