import { Fragment } from 'react';
import type { Article } from '../../article/schema.ts';
import { asPressed } from '../words/pressed.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';
import css from './Byline.module.css';
import { StoryAge } from './StoryAge.tsx';
import { StoryTimes } from './StoryTimes.tsx';

type Props = { article: Article };

/** Who wrote a story, or the agency that sent it, and when it was published. */
export function Byline({ article }: Props) {
  const { byline, language, words: count } = article;
  const words = useWords();
  const agency = agencyOf(article);
  return (
    <div className={css.line}>
      {byline.length > 0 && (
        <p>
          <PaperWords within={language}>{words.say('by')}</PaperWords> <Names article={article} />
        </p>
      )}
      {agency !== null && (
        <p>
          <bdi>{agency}</bdi>
        </p>
      )}
      <StoryTimes story={article} />
      <StoryAge story={article} />
      <p>
        <PaperWords within={language}>{words.say('minutes', { count: readingMinutes(count) })}</PaperWords>
      </p>
    </div>
  );
}

/** The agency that a story came from, null when it is the paper's own. */
export function agencyOf({ source, dateline }: Article): string | null {
  return source.agency ?? dateline?.agency ?? null;
}

function Names({ article: { byline, language } }: Props) {
  const between = separators(
    byline.map(({ name }) => name),
    language,
  );
  return byline.map(({ name, role }, index) => (
    <Fragment key={index}>
      {between[index]}
      <bdi className={css.name}>{name}</bdi>
      {role !== null && <span className={css.role}> ({role})</span>}
    </Fragment>
  ));
}

/** What stands before each name of a list in a language: nothing, then a comma, at last an "and". */
function separators(names: string[], language: string): string[] {
  if (names.length < 2) return [''];
  const between = asPressed(`${language} ${names.join(slot)}`, () => {
    const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(names);
    return parts.map(({ type, value }) => (type === 'element' ? slot : value)).join('');
  });
  return between.split(slot);
}

/** Stands for a name; no name holds a control character. */
const slot = '\u001f';

/** At 230 words a minute, the usual figure for silent reading; never less than one. */
function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
