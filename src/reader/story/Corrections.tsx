import type { Article, Correction } from '../../article/schema.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { Time } from '../words/Time.tsx';
import { useWords } from '../words/useWords.ts';
import css from './Corrections.module.css';

type Props = { article: Pick<Article, 'corrections' | 'language'> };

/**
 * What was put right, and when. A section with the role of a note: reader views throw away `aside`,
 * alerts and anything called a banner, and a correction must not be lost.
 */
export function Corrections({ article: { corrections, language } }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section role="note" className={css.corrections}>
      {corrections.map((correction) => (
        <Note key={`${correction.date} ${correction.text}`} correction={correction} language={language} />
      ))}
    </section>
  );
}

function Note({ correction: { date, kind, text }, language }: { correction: Correction; language: string }) {
  const words = useWords();
  return (
    <p>
      <strong>
        <PaperWords within={language}>
          {words.say(kind)}, <Time instant={date} />
        </PaperWords>
      </strong>{' '}
      {text}
    </p>
  );
}
