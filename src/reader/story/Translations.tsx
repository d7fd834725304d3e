import { direction } from '../../article/language.ts';
import type { Article } from '../../article/schema.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { PaperWords } from '../words/PaperWords.tsx';
import { asPressed } from '../words/pressed.ts';
import { useWords } from '../words/useWords.ts';
import css from './Translations.module.css';

type Props = { article: Pick<Article, 'translations' | 'language'> };

/** The same story in other languages, each named in its own. */
export function Translations({ article: { translations, language: around } }: Props) {
  const words = useWords();
  if (translations.length === 0) return null;
  return (
    <p className={css.translations}>
      <PaperWords within={around}>{words.say('translations')}</PaperWords>
      {translations.map(({ language, path }) => (
        <span key={path} lang={language} dir={direction(language)}>
          <PageLink to={path}>{nameOf(language)}</PageLink>
        </span>
      ))}
    </p>
  );
}

function nameOf(language: string): string {
  return asPressed(
    `name of ${language}`,
    () => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
  );
}
