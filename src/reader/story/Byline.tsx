import { Fragment } from 'react';
import { agencyOf } from '../../article/agencyOf.ts';
import type { Article } from '../../article/schema.ts';
import { asPressed } from '../words/pressed.ts';
import { useWords } from '../words/useWords.ts';
import { baseOf } from '../words/words.ts';
import css from './Byline.module.css';
import { StoryAge } from './StoryAge.tsx';
import { StoryTimes } from './StoryTimes.tsx';
import { StoryTools } from './StoryTools.tsx';
import { Translations } from './Translations.tsx';

type Props = { article: Article };

/** Who wrote a story, or the agency that sent it, when it was published, and what one can do with it. */
export function Byline({ article }: Props) {
  const { byline, language } = article;
  const words = useWords();
  const agency = agencyOf(article);
  // "By A y B" would be neither language: in another than the paper's a story names its writers alone.
  const isOwn = baseOf(language) === baseOf(words.language);
  return (
    <div className={css.line}>
      <div>
        {(byline.length > 0 || agency !== null) && (
          <p>
            {byline.length > 0 && (
              <>
                {isOwn && `${words.say('by')} `}
                <Names article={article} />
              </>
            )}
            {byline.length > 0 && agency !== null && ' · '}
            {agency !== null && <bdi className={css.name}>{agency}</bdi>}
          </p>
        )}
        <StoryTimes story={article} />
        <StoryAge story={article} />
        <Translations article={article} />
      </div>
      <StoryTools story={article} />
    </div>
  );
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
