import { useId, useRef, useState } from 'react';
import { useStoryWords } from '../storyWords/storyWords.ts';
import css from './CopyField.module.css';

type Props = {
  label: string;
  text: string;
  /** What the button says, and what is said once the text is copied. */
  action: string;
  done: string;
  rows: number;
};

/**
 * A text to be copied, and the button that does it. Where the browser refuses, the text is selected, for
 * the reader to copy by hand.
 */
export function CopyField({ label, text, action, done, rows }: Props) {
  const say = useStoryWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  async function copy() {
    try {
      // There is no clipboard on a page that came over an open connection.
      await navigator.clipboard.writeText(text);
      setOutcome(done);
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome(say('notCopied'));
    }
  }

  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={rows}
        value={text}
        readOnly
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={css.line}>
        <button type="button" onClick={() => void copy()}>
          {action}
        </button>
        <output>{outcome}</output>
      </div>
    </div>
  );
}
