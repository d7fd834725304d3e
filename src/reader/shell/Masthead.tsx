import { frontPath, savedPath } from '../../article/paths.ts';
import { DisplayButton } from '../display/DisplayButton.tsx';
import { useWords } from '../words/useWords.ts';
import { EditionLine } from './EditionLine.tsx';
import css from './Masthead.module.css';
import { Ribbon } from '../standby/Ribbon.tsx';
import { Navigation } from './Navigation.tsx';
import { PageLink } from './PageLink.tsx';
import { Wordmark } from './Wordmark.tsx';

type Props = {
  /** The address of the page shown; null when it is none of the paper's. */
  current: string | null;
};

/** The head of every page: the day, the paper's name, what a reader can do, and the paper's sections. */
export function Masthead({ current }: Props) {
  const words = useWords();
  return (
    <header className={css.masthead} lang={words.language} dir={words.direction}>
      <div className={css.top}>
        <EditionLine />
        <PageLink to={frontPath} className={css.name}>
          <Wordmark />
        </PageLink>
        <div className={css.tools} data-noprint>
          <a href={savedPath} data-shelf>
            <Ribbon />
            <span>{words.say('saved')}</span>
          </a>
          <DisplayButton />
        </div>
      </div>
      <Navigation current={current} />
    </header>
  );
}
