import type { Article } from '../../article/schema.ts';
import css from './Facts.module.css';

type Props = { facts: Article['facts'] };

/** The figures of a story: each number over what it counts. */
export function Facts({ facts }: Props) {
  if (facts.length === 0) return null;
  return (
    <dl className={css.facts}>
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
  );
}
