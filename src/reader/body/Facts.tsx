import type { Article } from '../../article/schema.ts';
import { useWords } from '../words/useWords.ts';
import css from './Facts.module.css';

type Props = { facts: Article['facts'] };

/** The figures of a story: each number over what it counts. */
export function Facts({ facts }: Props) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <div className={css.facts}>
      <h3 lang={words.language} dir={words.direction}>
        {words.say('facts')}
      </h3>
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
