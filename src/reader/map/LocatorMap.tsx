import { useId } from 'react';
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap as LocatorMapData } from '../../article/pages.ts';
import { useWords } from '../words/useWords.ts';
import { ChartFrame } from './ChartFrame.tsx';
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
export function LocatorMap({ map: { land, borders, grid, frame, names }, name }: Props) {
  const words = useWords();
  // Three inks for one shore: the path stands once in the page, and a page may hold many maps.
  const shore = useId();
  const isBeside = name.length <= longestBeside;
  return (
    <ChartFrame frame={frame} label={words.say('mapOf', { place: name })}>
      <svg className={css.sheet} viewBox={`0 0 ${locatorSide} ${locatorSide}`} aria-hidden="true">
        <defs>
          <path id={shore} d={land} />
        </defs>
        <path className={css.grid} d={grid} />
        <use className={css.far} href={`#${shore}`} />
        <use className={css.near} href={`#${shore}`} />
        <use className={css.land} href={`#${shore}`} />
        <path className={css.border} d={borders} />
        {names.map(({ country, x, y }) => (
          <text key={country} className={css.country} x={x} y={y}>
            {words.country(country)}
          </text>
        ))}
        <circle className={css.ring} cx={middle} cy={middle} />
        <circle className={css.place} cx={middle} cy={middle} />
        <text
          className={isBeside ? css.beside : undefined}
          x={isBeside ? middle + 44 : middle}
          y={isBeside ? middle : middle + 56}
        >
          {name}
        </text>
      </svg>
    </ChartFrame>
  );
}
