import { useSuspenseQuery } from '@tanstack/react-query';
import type { CorrectionsPage as CorrectionsPageData } from '../../article/listPages.ts';
import { correctionsQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { Time } from '../words/Time.tsx';
import { useWords } from '../words/useWords.ts';
import css from './CorrectionsPage.module.css';

/** What the paper put right, and the stories that it withdrew, the newest first. */
function CorrectionsPage() {
  const { data } = useSuspenseQuery(correctionsQuery());
  const words = useWords();
  const title = words.say('corrections');
  return (
    <>
      <Head title={title} language={words.language} />
      <PageTitle title={title} deck={words.say('correctionsDeck')} />
      {data.entries.length === 0 && <p>{words.say('correctionsEmpty')}</p>}
      <ul className={css.list}>
        {data.entries.map((entry) => (
          <Entry key={`${entry.path} ${entry.date} ${entry.text}`} entry={entry} />
        ))}
      </ul>
      {data.hasOlder && <p>{words.say('correctionsOlder', { count: data.entries.length })}</p>}
    </>
  );
}

function CorrectionsFault() {
  return <PageFault missing={['missingTitle', 'missingText']} broken="listBrokenTitle" />;
}

function Entry({ entry }: { entry: CorrectionsPageData['entries'][number] }) {
  const { path, language, headline, kind, date, text } = entry;
  const words = useWords();
  const own = languageAttributes(language, words.language);
  return (
    <li>
      <p className={css.kind}>
        {words.say(kind === 'withdrawal' ? 'noticeTime' : kind)}, <Time instant={date} />
      </p>
      <h2 {...(headline === null ? {} : own)}>
        <PageLink to={path}>{headline ?? words.say('noticeTitle')}</PageLink>
      </h2>
      <p {...(text === null ? {} : own)}>{text ?? words.say('noticeText')}</p>
    </li>
  );
}

export { CorrectionsPage as Component, CorrectionsFault as ErrorBoundary };
