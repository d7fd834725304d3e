import type { Article } from '../../article/schema.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';
import css from './Facts.module.css';

type Props = { article: Pick<Article, 'facts' | 'language'> };

/** The figures of a story: each number over what it counts. */
export function Facts({ article: { facts, language } }: Props) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <div className={css.facts}>
      <p>
        <PaperWords within={language}>{words.say('facts')}</PaperWords>
      </p>
      <dl>
        {facts.map(({ figure, unit, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{figure}</bdi>
              {unit !== null && <small> {unit}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
