import { direction } from '../../article/language.ts';
import type { Article } from '../../article/schema.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { asPressed } from '../words/pressed.ts';
import { useWords } from '../words/useWords.ts';
import css from './Translations.module.css';

type Props = { article: Pick<Article, 'translations'> };

/** The same story in other languages, each named in its own. */
export function Translations({ article: { translations } }: Props) {
  const words = useWords();
  if (translations.length === 0) return null;
  return (
    <div className={css.translations}>
      <p lang={words.language} dir={words.direction}>
        {words.say('translations')}
      </p>
      <ul>
        {translations.map(({ language, path }) => (
          <li key={path} lang={language} dir={direction(language)}>
            <PageLink to={path}>{nameOf(language)}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(language: string): string {
  return asPressed(
    `name of ${language}`,
    () => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
  );
}
