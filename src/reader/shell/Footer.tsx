import { aboutPath, correctionsPath, topicsPath } from '../../article/paths.ts';
import { KeysButton } from '../keyboard/KeysButton.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './Footer.module.css';
import { PageLink } from './PageLink.tsx';

/** Who publishes the paper, and what stands nowhere else: its topics, its sources and licences, the keys. */
export function Footer() {
  const { publisher } = usePaper();
  const words = useWords();
  return (
    <footer className={css.foot} lang={words.language} dir={words.direction}>
      <p>
        {words.say('publishedBy', { publisher })} {words.say('credited')}
      </p>
      <ul data-noprint>
        <li>
          <PageLink to={topicsPath}>{words.say('topics')}</PageLink>
        </li>
        <li>
          <PageLink to={correctionsPath}>{words.say('corrections')}</PageLink>
        </li>
        <li>
          <PageLink to={aboutPath}>{words.say('about')}</PageLink>
        </li>
        <li>
          <PageLink to={`${aboutPath}#${licencesId}`}>{words.say('licences')}</PageLink>
        </li>
        <li className={css.keys}>
          <KeysButton />
        </li>
      </ul>
    </footer>
  );
}

/** Where the page about the paper names what it stands on. */
export const licencesId = 'licences';
