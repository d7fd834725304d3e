import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { direction } from '../../article/language.ts';
import { parseFragment } from '../passages/fragment.ts';
import { Credit } from '../picture/Credit.tsx';
import { useStoryWords } from '../storyWords/storyWords.ts';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useWords } from '../words/useWords.ts';
import type { Hands } from './followHands.ts';
import css from './Gallery.module.css';
import type { StoryPicture } from './picturesOf.ts';
import { Stage } from './Stage.tsx';

type Props = { pictures: StoryPicture[]; language: string };

/** What the history says of an entry that this view did not bring, and of a picture that was closed there. */
type Entry = 'arrived' | 'closed' | null;

/**
 * The picture that the address names, over the page. Opening one is a place in the history: Back closes
 * it, and closing it goes back. Somebody who came by a link has nothing to go back to, and closes it in
 * its place. Going from one picture to the next takes the place of the one before.
 */
export function Gallery({ pictures, language }: Props) {
  const { hash, key, state } = useLocation();
  const navigate = useNavigate();
  const at = pictures.findIndex(({ id }) => id === parseFragment(hash).id);
  const shown = pictures[at];
  if (shown === undefined || state === 'closed') return null;
  const entry: Entry = key === 'default' || state === 'arrived' ? 'arrived' : null;

  function show(hashOfNext: string, as: Entry) {
    void navigate(hashOfNext, { replace: true, state: as, preventScrollReset: true });
  }

  return (
    <OpenPicture
      shown={shown}
      language={language}
      at={at}
      count={pictures.length}
      onStep={(step) => {
        const next = pictures[at + step];
        if (next !== undefined) show(`#${next.id}`, entry);
      }}
      onClose={() => (entry === null ? void navigate(-1) : show(hash, 'closed'))}
    />
  );
}

type OpenProps = {
  shown: StoryPicture;
  language: string;
  at: number;
  count: number;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
};

function OpenPicture({ shown, language, at, count, onStep, onClose }: OpenProps) {
  const { picture, caption, credit } = shown;
  const words = useWords();
  const say = useStoryWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const hands = useRef<Hands>(null);
  const [isLarge, setIsLarge] = useState(false);
  const forward = direction(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

  // Syncs with the browser's own layer above the page.
  useEffect(() => dialog.current?.showModal(), []);

  const answer = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') onStep(key === forward ? 1 : -1);
    if (key === '+' || key === '=') hands.current?.enlarge();
    if (key === '-' || key === '0') hands.current?.fit();
  });
  // Syncs with the keyboard: a press on the picture takes the focus from the buttons.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => answer(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  return (
    <dialog
      ref={dialog}
      className={css.view}
      aria-label={picture.alt || caption || words.say('picture')}
      lang={words.language}
      dir={words.direction}
      onClose={onClose}
    >
      <Stage
        key={shown.id}
        picture={picture}
        onHands={(made) => {
          hands.current = made;
        }}
        onSwipe={(isToRight) => onStep(isToRight === (forward === 'ArrowLeft') ? 1 : -1)}
        onSize={setIsLarge}
      />
      <p className={css.words} {...languageAttributes(language, words.language)}>
        {caption !== null && <span>{caption} </span>}
        {credit !== null && <Credit credit={credit} />}
      </p>
      <div className={css.line}>
        {count > 1 && (
          <>
            <button type="button" disabled={at === 0} onClick={() => onStep(-1)}>
              {say('previousPicture')}
            </button>
            <output>{say('pictureOf', { at: at + 1, count })}</output>
            <button type="button" disabled={at === count - 1} onClick={() => onStep(1)}>
              {say('nextPicture')}
            </button>
          </>
        )}
        <button type="button" onClick={() => (isLarge ? hands.current?.fit() : hands.current?.enlarge())}>
          {say(isLarge ? 'wholePicture' : 'enlarge')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say('closePicture')}
        </button>
      </div>
    </dialog>
  );
}
