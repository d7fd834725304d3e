import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { usePanelWords } from '../panelWords/panelWords.ts';
import { useWords } from '../words/useWords.ts';
import css from './Panel.module.css';
import { placePanel } from './placePanel.ts';
import type { PanelProps } from './usePanel.ts';

type Props = PanelProps & { title: string; children: ReactNode };

/**
 * What opens over a page, in a wide window beside what opened it, in a narrow one at its lower edge: a native dialog, so the browser itself keeps the focus inside, closes it on
 * Escape and gives the focus back to what opened it. A press beside it closes it too.
 */
export function Panel({ title, opener, onClose, children }: Props) {
  const { language, direction } = useWords();
  const say = usePanelWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  // Syncs with the browser's own layer above the page.
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    if (current !== null && opener !== null) return placePanel(current, opener);
  }, [opener]);

  function closeBeside(event: SyntheticEvent) {
    // The dialog's own box is covered by what is in it: a press on the dialog is one on its backdrop.
    if (event.target === event.currentTarget) dialog.current?.close();
  }

  return (
    // A mouse only: the keyboard has Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={css.panel}
      aria-labelledby={heading}
      lang={language}
      dir={direction}
      onClose={onClose}
      onPointerDown={closeBeside}
    >
      <div className={css.inside}>
        <div className={css.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
