import type { NoticePage as NoticePageData } from '../../article/pages.ts';
import { frontPath } from '../../article/paths.ts';
import { Head } from '../shell/Head.tsx';
import { PageLink } from '../shell/PageLink.tsx';
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
        <p className={css.note}>{words.say('noticeText')}</p>
      ) : (
        <p className={css.note} lang={language} dir="auto">
          {note}
        </p>
      )}
      <p className={css.time}>
        {words.say('noticeTime')} <Time instant={updated} />
      </p>
      <PageLink to={frontPath} className={css.action}>
        {words.say('toFront')}
      </PageLink>
    </article>
  );
}
