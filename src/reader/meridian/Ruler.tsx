import type { FrontMark } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import { topicInk } from '../../article/topicInk.ts';
import { formatClock } from '../words/formatClock.ts';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import { nightStretches } from './nightStretches.ts';
import css from './Ruler.module.css';
import { rulerLength, rulerShare } from './rulerShare.ts';

type Props = { marks: FrontMark[]; stories: Summary[] };

/** The drawn part: ticks, hours, night, and a dot for every place. All of it is told in the list too. */
export function Ruler({ marks, stories }: Props) {
  const paper = usePaper();
  const now = useNow();
  return (
    <>
      <svg className={css.ruler} aria-hidden="true">
        {now !== null && <Night now={now} />}
        <rect className={css.line} width="100%" />
        {ticks.map((longitude) => (
          <rect key={longitude} className={css.tick} x={rulerShare(longitude)} />
        ))}
        {marks.map(({ place, slug }) => (
          <circle
            key={place.path ?? place.name}
            cx={rulerShare(place.longitude ?? 0)}
            data-ink={topicInk(stories.find((story) => story.slug === slug)?.topics ?? [], paper)}
          />
        ))}
      </svg>
      <Hours now={now} />
    </>
  );
}

/** Every 15 degrees: an hour of the sun. */
const ticks = Array.from({ length: 25 }, (_, index) => index * 15 - 180);
const hourTicks = ticks.filter((longitude) => longitude % 60 === 0);
const hour = 3_600_000;

function Night({ now }: { now: number }) {
  return (
    <>
      <pattern id="night-lines" width="4" height="4" patternUnits="userSpaceOnUse">
        <path className={css.engraving} d="M0 .5h4" />
      </pattern>
      {nightStretches(now).map(([west, east]) => (
        <rect
          key={west}
          className={css.night}
          x={rulerShare(west)}
          width={rulerLength(east - west)}
          fill="url(#night-lines)"
        />
      ))}
    </>
  );
}

/** What the sun's clock shows every 60 degrees; the place is kept while there is no now. */
function Hours({ now }: { now: number | null }) {
  const words = useWords();
  return (
    <svg className={css.hours} aria-hidden="true">
      {now !== null &&
        hourTicks.map((longitude) => (
          <text
            key={longitude}
            x={rulerShare(longitude)}
            y="1em"
            textAnchor={longitude === -180 ? 'start' : longitude === 180 ? 'end' : 'middle'}
          >
            {formatClock(now + (longitude / 15) * hour, 'UTC', words)}
            {longitude === 0 && ' UTC'}
          </text>
        ))}
    </svg>
  );
}
