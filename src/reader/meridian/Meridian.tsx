import { useId } from 'react';
import type { FrontMark } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import { useWords } from '../words/useWords.ts';
import css from './Meridian.module.css';
import { PlaceMark } from './PlaceMark.tsx';
import { Ruler } from './Ruler.tsx';
import { NightKey } from './NightKey.tsx';

type Props = {
  marks: FrontMark[];
  /** The stories that the marks lead to. */
  stories: Summary[];
};

/**
 * Where the stories of the page come from, on a ruler of the world's longitudes from west to east. It
 * runs from left to right in every language, for longitude is no reading direction.
 */
export function Meridian({ marks, stories }: Props) {
  const id = useId();
  const { say } = useWords();
  if (marks.length === 0) return null;
  const named = marks.filter(({ labels }) => labels.length > 0);
  return (
    <section className={css.meridian} aria-labelledby={id} data-noprint>
      <div className={css.head}>
        <h2 id={id}>{say('meridian')}</h2>
        <NightKey />
      </div>
      <div className={css.ruler} dir="ltr">
        <Ruler marks={marks} stories={stories} />
        <ol>
          {named.map((mark) => (
            <PlaceMark
              key={mark.place.path ?? mark.place.name}
              mark={mark}
              story={stories.find(({ slug }) => slug === mark.slug)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
