import { frontPath } from '../../article/paths.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import { DisplayButton } from '../display/DisplayButton.tsx';
import css from './Masthead.module.css';
import { PageLink } from './PageLink.tsx';
import { Wordmark } from './Wordmark.tsx';

/** The paper's name, which leads to its front page. */
export function Masthead() {
  const paper = usePaper();
  const words = useWords();
  return (
    <header className={css.masthead} lang={words.language} dir={words.direction}>
      <PageLink to={frontPath} className={css.name}>
        <Wordmark />
      </PageLink>
      <DisplayButton />
      {paper.tagline !== null && <p className={css.tagline}>{paper.tagline}</p>}
    </header>
  );
}
