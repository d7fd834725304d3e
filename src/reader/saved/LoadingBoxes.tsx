import css from './LoadingBoxes.module.css';

/** Stand where rows are about to come, of their size and still; a wait that is not felt shows none of them. */
export function LoadingBoxes() {
  return (
    <div aria-hidden="true" className={css.boxes}>
      {[1, 2, 3, 4].map((row) => (
        <div key={row}>
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
