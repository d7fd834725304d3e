import { usePaper, useWords } from '../words/useWords.ts';
import css from './Navigation.module.css';
import { PageLink } from './PageLink.tsx';

type Props = {
  /** The address of the page shown; null when it is none of the paper's. */
  current: string | null;
};

/** The paper's sections, as its config names them, then the lists that every paper has. */
export function Navigation({ current }: Props) {
  const { navigation } = usePaper();
  const words = useWords();
  return (
    <nav
      className={css.navigation}
      aria-label={words.say('sections')}
      lang={words.language}
      dir={words.direction}
    >
      <ul>
        {navigation.map(({ name, path, ink }) => (
          <li key={path} data-ink={ink}>
            <PageLink to={path} isCurrent={path === current}>
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
