import { aboutPath, frontPath, placesPath, topicsPath } from '../../article/paths.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './Footer.module.css';
import { PageLink } from './PageLink.tsx';

const links = [
  [frontPath, 'frontPage'],
  [topicsPath, 'topics'],
  [placesPath, 'places'],
  [aboutPath, 'about'],
] as const;

/** The lists that every paper has, and who publishes it. */
export function Footer() {
  const { publisher } = usePaper();
  const words = useWords();
  return (
    <footer className={css.foot} lang={words.language} dir={words.direction}>
      <ul>
        {links.map(([path, name]) => (
          <li key={path}>
            <PageLink to={path}>{words.say(name)}</PageLink>
          </li>
        ))}
      </ul>
      <p>{words.say('publishedBy', { publisher })}</p>
    </footer>
  );
}
