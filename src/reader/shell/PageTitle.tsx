import css from './PageTitle.module.css';

type Props = { title: string; deck: string | null };

/** The heading of a list's page. */
export function PageTitle({ title, deck }: Props) {
  return (
    <div className={css.title}>
      {/* It may hold the name of a country, which browsers know in other versions than the press. */}
      <h1 tabIndex={-1} suppressHydrationWarning>
        {title}
      </h1>
      {deck !== null && <p>{deck}</p>}
    </div>
  );
}
