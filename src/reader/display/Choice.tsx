import { useId, type ReactNode } from 'react';
import css from './Choice.module.css';

type Props<Value> = {
  legend: string;
  options: { value: Value; label: ReactNode }[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

/** A choice of one among a few, as a row of joined fields. They are radio buttons, with all their keys. */
export function Choice<Value extends string | null>({ legend, options, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      <div className={css.fields}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
