import { useEffect, useState } from 'react';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { useWords } from '../words/useWords.ts';
import { showNotice, undoNotice, useNotice } from '../shelf/notice.ts';
import css from './NoticeLine.module.css';

/** How long a notice stands, in milliseconds; longer while the pointer or the focus is on it. */
const stay = 6000;

/** What the reader's last act led to, at the lower edge of the window, with the way back. */
export function NoticeLine() {
  const { language, direction } = useWords();
  const say = useOfflineWords();
  const notice = useNotice();
  const [isHeld, setIsHeld] = useState(false);

  // Syncs with the clock.
  useEffect(() => {
    if (notice === null || isHeld) return;
    const timer = setTimeout(() => showNotice(null), Math.max(stay, notice.text.length * 80));
    return () => clearTimeout(timer);
  }, [notice, isHeld]);

  // Syncs with the window: what is removed for good is gone with it.
  useEffect(() => {
    const leave = () => showNotice(null);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  function close(end: () => void) {
    end();
    setIsHeld(false);
  }

  return (
    <div aria-live="polite" className={css.place} lang={language} dir={direction} data-noprint>
      {notice !== null && (
        <div
          className={css.notice}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <p>{notice.text}</p>
          {notice.undo !== undefined && (
            <button type="button" onClick={() => close(undoNotice)}>
              {say('undo')}
            </button>
          )}
          <button
            type="button"
            className={css.close}
            aria-label={say('dismiss')}
            onClick={() => close(() => showNotice(null))}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="m5 5 10 10M15 5 5 15" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
