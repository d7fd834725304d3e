import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap as LocatorMapData } from '../../article/pages.ts';
import { useWords } from '../words/useWords.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartSheet } from './ChartSheet.tsx';
import css from './LocatorMap.module.css';

type Props = {
  map: LocatorMapData;
  /** The place in the middle, as it is written on the map. */
  name: string;
};

const middle = locatorSide / 2;
/** Longer names run off the sheet beside the mark, so they stand under it. */
const longestBeside = 11;

/** Where a place lies: its surroundings in the frame of a chart. As wide as its parent; square. */
export function LocatorMap({ map, name }: Props) {
  const words = useWords();
  const isBeside = name.length <= longestBeside;
  return (
    <ChartFrame frame={map.frame} label={words.say('mapOf', { place: name })}>
      <ChartSheet map={map}>
        <circle className={css.ring} cx={middle} cy={middle} />
        <circle className={css.place} cx={middle} cy={middle} />
        <text
          className={isBeside ? `${css.name} ${css.beside}` : css.name}
          x={isBeside ? middle + 44 : middle}
          y={isBeside ? middle : middle + 56}
        >
          {name}
        </text>
      </ChartSheet>
    </ChartFrame>
  );
}
