import { useId, type ReactNode } from 'react';
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { useWords } from '../words/useWords.ts';
import css from './ChartSheet.module.css';

type Props = {
  map: LocatorMap;
  /** What is marked on it, in the units of the sheet. */
  children?: ReactNode;
};

/** The sheet of a chart: sea, shores, borders and the names of countries. As wide as its parent; square. */
export function ChartSheet({ map: { land, borders, grid, names }, children }: Props) {
  const words = useWords();
  // Three inks for one shore: the path stands once in the page, and a page may hold many maps.
  const shore = useId();
  return (
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
        <text key={country} className={css.country} lang={words.language} x={x} y={y}>
          {words.country(country)}
        </text>
      ))}
      {children}
    </svg>
  );
}
