import css from './PageTitle.module.css';

type Props = { title: string; deck: string | null };

/** The heading of a list's page. */
export function PageTitle({ title, deck }: Props) {
  return (
    <div className={css.title}>
      <h1 tabIndex={-1}>{title}</h1>
      {deck !== null && <p>{deck}</p>}
    </div>
  );
}
