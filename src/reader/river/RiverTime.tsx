import type { Summary } from '../../article/pages.ts';
import { formatClock } from '../words/formatClock.ts';
import { formatInstant, isDateAlone } from '../words/formatDate.ts';
import { asPressed } from '../words/pressed.ts';
import { usePaper, useWords } from '../words/useWords.ts';

type Props = { story: Pick<Summary, 'published'> };

/**
 * When on its day a story came, by the paper's clock; nothing when only the day is known. Its figures read
 * the same way in every script.
 */
export function RiverTime({ story: { published } }: Props) {
  const { timeZone } = usePaper();
  const words = useWords();
  if (isDateAlone(published, timeZone)) return null;
  const clock = asPressed(`${words.language} ${timeZone} ${published} clock`, () =>
    formatClock(Date.parse(published), timeZone, words),
  );
  return (
    <>
      {' '}
      <time dateTime={published} title={formatInstant(published, timeZone, words)}>
        {clock}
      </time>
    </>
  );
}
