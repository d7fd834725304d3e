import { ColumnsRow } from './ColumnsRow.tsx';
import { LanguagesRow } from './LanguagesRow.tsx';
import { LatestRail } from './LatestRail.tsx';
import { LeadCard } from './LeadCard.tsx';
import { LongRead } from './LongRead.tsx';
import type { FilledRow } from './splitRows.ts';
import { TopicBand } from './TopicBand.tsx';

type Props = { filled: FilledRow };

/** A row of the front page, by its kind. */
export function FrontRow({ filled: { row, stories } }: Props) {
  const [first] = stories;
  if (first === undefined) return null;
  switch (row.kind) {
    case 'lead':
      return <LeadCard story={first} also={row.also} />;
    case 'latest':
      return <LatestRail stories={stories} />;
    case 'columns':
      return <ColumnsRow stories={stories} />;
    case 'mixed':
      return <ColumnsRow stories={stories.slice(0, 3)} stack={stories.slice(3)} />;
    case 'band':
      return <TopicBand topic={row.topic} stories={stories} isMirrored={row.isMirrored} />;
    case 'longread':
      return <LongRead story={first} />;
    case 'languages':
      return <LanguagesRow stories={stories} />;
  }
}
