import type { Article } from '../../article/schema.ts';
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
        <PaperWords within={language}>
          <span suppressHydrationWarning>{words.say('minutes', { count: readingMinutes(count) })}</span>
        </PaperWords>
      </p>
    </div>
  );
}

/** The agency that a story came from, null when it is the paper's own. */
export function agencyOf({ source, dateline }: Article): string | null {
  return source.agency ?? dateline?.agency ?? null;
}

function Names({ article: { byline, language } }: Props) {
  const names = byline.map(({ name }) => name);
  let next = 0;
  return listIn(language, names).map(({ type, value }, index) => {
    const writer = type === 'element' ? byline[next++] : undefined;
    if (writer === undefined) return value;
    return (
      <span key={index}>
        <bdi className={css.name}>{writer.name}</bdi>
        {writer.role !== null && <span className={css.role}> ({writer.role})</span>}
      </span>
    );
  });
}

function listIn(language: string, items: string[]) {
  if (items.length === 1) return items.map((value) => ({ type: 'element' as const, value }));
  return new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(items);
}

/** At 230 words a minute, the usual figure for silent reading; never less than one. */
function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
