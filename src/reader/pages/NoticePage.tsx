import type { NoticePage as NoticePageData } from '../../article/pages.ts';
import { Head } from '../shell/Head.tsx';
import { Time } from '../words/Time.tsx';
import { useWords } from '../words/useWords.ts';
import css from './NoticePage.module.css';

type Props = { notice: NoticePageData };

/** What stands at the address of a story that was withdrawn: nothing of the story itself. */
export function NoticePage({ notice: { note, language, updated } }: Props) {
  const words = useWords();
  const title = words.say('noticeTitle');
  return (
    <article className={css.notice}>
      <Head title={title} language={words.language} isListed={false} />
      <h1 tabIndex={-1}>{title}</h1>
      {note === null ? (
        <p>{words.say('noticeText')}</p>
      ) : (
        <p lang={language} dir="auto">
          {note}
        </p>
      )}
      <p className={css.time}>
        {words.say('noticeTime')} <Time instant={updated} />
      </p>
    </article>
  );
}
