import { useSuspenseQuery } from '@tanstack/react-query';
import { frontPath } from '../../article/paths.ts';
import { StorySummary } from '../lists/StorySummary.tsx';
import { frontQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './FrontPage.module.css';

/** The newest stories as the editor ordered them, the lead first. */
export function FrontPage() {
  const { data } = useSuspenseQuery(frontQuery());
  const paper = usePaper();
  const words = useWords();
  const [lead, ...others] = data.stories;
  return (
    <>
      <Head
        title={null}
        language={words.language}
        description={paper.tagline ?? undefined}
        path={frontPath}
      />
      <h1 tabIndex={-1} className={css.title}>
        {paper.name}
      </h1>
      {lead === undefined ? (
        <p>{words.say('frontEmpty')}</p>
      ) : (
        <div className={css.lead}>
          <StorySummary story={lead} level={2} isFirst />
        </div>
      )}
      {others.length > 0 && (
        <ol className={css.stories}>
          {others.map((story) => (
            <li key={story.slug}>
              <StorySummary story={story} level={2} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

export function FrontFault() {
  return (
    <PageFault
      missing={['missingTitle', 'missingText']}
      offline="frontOfflineText"
      broken="frontBrokenTitle"
    />
  );
}
