import { useId } from 'react';
import { usePanelWords } from '../panelWords/panelWords.ts';
import { choices } from './settings.ts';
import css from './SizeChoice.module.css';

type Size = (typeof choices.size)[number];
type Props = { size: Size; onChoose: (size: Size) => void };

const sizes: readonly string[] = choices.size;

/** The size of the text, one of six stops. */
export function SizeChoice({ size, onChoose }: Props) {
  const say = usePanelWords();
  const label = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={label}>{say('size')}</label>
      <div className={css.scale}>
        <span aria-hidden="true">A</span>
        <input
          id={label}
          type="range"
          min={1}
          max={sizes.length}
          value={size}
          aria-valuetext={say('sizeStep', { step: size, steps: String(sizes.length) })}
          onChange={({ target }) => onChoose(target.value as Size)}
        />
        <span aria-hidden="true">A</span>
      </div>
    </div>
  );
}
