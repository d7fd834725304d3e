import type { choices } from './settings.ts';

type Props = { measure: (typeof choices.measure)[number] };

const lines = {
  narrow: 'M8 3h8M8 8h8M8 13h5',
  standard: 'M5 3h14M5 8h14M5 13h9',
  wide: 'M1 3h22M1 8h22M1 13h14',
};

/** Three lines of text of some length. */
export function LineIcon({ measure }: Props) {
  return (
    <svg viewBox="0 0 24 16" aria-hidden="true">
      <path d={lines[measure]} />
    </svg>
  );
}
