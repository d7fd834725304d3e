import { useSuspenseQuery } from '@tanstack/react-query';
import { FrontRow } from '../front/FrontRow.tsx';
import { PlacesRow } from '../front/PlacesRow.tsx';
import { splitRows } from '../front/splitRows.ts';
import { Meridian } from '../meridian/Meridian.tsx';
import { frontQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './FrontPage.module.css';

/** The page that the paper opens with, as the press arranged it. */
function FrontPage() {
  const { data } = useSuspenseQuery(frontQuery());
  const paper = usePaper();
  const words = useWords();
  const rows = splitRows(data);
  const isHead = ({ row }: (typeof rows)[number]) => row.kind === 'lead' || row.kind === 'latest';
  const head = rows.filter(isHead);
  return (
    <>
      <Head title={null} language={words.language} />
      <h1 tabIndex={-1} className={css.title}>
        {paper.name}
      </h1>
      <Meridian marks={data.marks} stories={data.stories} />
      {head.length === 0 && <p>{words.say('frontEmpty')}</p>}
      <div className={css.head}>
        {head.map((filled) => (
          <FrontRow key={filled.row.kind} filled={filled} />
        ))}
      </div>
      {rows
        .filter((filled) => !isHead(filled))
        .map((filled) => (
          <FrontRow key={filled.stories[0]?.slug} filled={filled} />
        ))}
      <PlacesRow marks={data.marks} stories={data.stories} />
    </>
  );
}

function FrontFault() {
  return <PageFault missing={['missingTitle', 'missingText']} broken="frontBrokenTitle" />;
}

export { FrontPage as Component, FrontFault as ErrorBoundary };
