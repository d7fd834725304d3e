/** The ribbon that lies in a book: what is saved. */
export function Ribbon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5.5 3h9v14L10 13.5 5.5 17z" />
    </svg>
  );
}
