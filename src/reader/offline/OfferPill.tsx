import { useLocation } from 'react-router';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { Kink } from '../shell/Kink.tsx';
import { useWords } from '../words/useWords.ts';
import { useOffer } from './freshness.ts';
import { useVersion } from './version.ts';
import css from './OfferPill.module.css';

/**
 * What has come while the reader was reading: it never pushes the page, and is shown when it is asked
 * for. New stories go before a new version of the reader.
 */
export function OfferPill() {
  const { language, direction } = useWords();
  const say = useOfflineWords();
  const { pathname } = useLocation();
  const offer = useOffer();
  const version = useVersion();
  const what =
    // What is offered belongs to one page.
    offer === null || offer.path !== pathname
      ? version && { text: say('newVersion'), action: say('useVersion'), run: version.use }
      : {
          text:
            offer.kind === 'stories'
              ? say('newStories', { count: offer.count })
              : say(offer.kind === 'story' ? 'storyChanged' : 'pageChanged'),
          action: say('show'),
          run: offer.show,
        };
  return (
    <div aria-live="polite" className={css.place} lang={language} dir={direction} data-noprint>
      {what !== null && (
        <p className={css.pill}>
          <Kink />
          {what.text}
          <button type="button" onClick={what.run}>
            {what.action}
          </button>
        </p>
      )}
    </div>
  );
}
