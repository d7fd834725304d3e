import type { LocatorMap } from '../../article/pages.ts';
import { useWords } from '../words/useWords.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartSheet } from './ChartSheet.tsx';
import css from './CountryMap.module.css';
import { MapMarks, type MarkedPlace } from './MapMarks.tsx';

type Props = {
  map: LocatorMap;
  /** The country's name. */
  name: string;
  places: readonly MarkedPlace[];
};

/** A country in the frame of a chart, with the places that stories came from. */
export function CountryMap({ map, name, places }: Props) {
  const words = useWords();
  return (
    <div className={css.map}>
      <ChartFrame frame={map.frame} label={words.say('mapOf', { place: name })}>
        <ChartSheet map={map} />
      </ChartFrame>
      <svg className={css.marks} aria-hidden="true">
        <MapMarks places={places} />
      </svg>
    </div>
  );
}
