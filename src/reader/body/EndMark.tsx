import { Kink } from '../shell/Kink.tsx';
import css from './EndMark.module.css';

/** The kink that closes a story: part of the last line, never alone on one of its own. */
export function EndMark() {
  return (
    <span className={css.end} aria-hidden="true">
      {'\u2060'}
      <Kink />
    </span>
  );
}
