import styles from './Kink.module.css';

/**
 * The date line's kink: the tick before a place, the end mark of a story. Its height is the parent's to
 * set, through `font-size`; its colour is the text's.
 */
export function Kink() {
  return (
    <svg className={styles.kink} viewBox="0 0 8 16" aria-hidden="true">
      <path d="M3 0v4l2.4 2L1.6 8 3 9.4V16" />
    </svg>
  );
}
