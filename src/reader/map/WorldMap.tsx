import type { ReactNode } from 'react';
import { worldHeight, worldWidth } from '../../article/worldSheet.ts';
import { MapMarks, type MarkedPlace } from './MapMarks.tsx';
import world from './world.svg';
import css from './WorldMap.module.css';

type Props = {
  places: readonly MarkedPlace[];
  /** What lies over land and sea and under the places: the night. */
  children?: ReactNode;
};

/**
 * The world with places on it. Land, grid and date line are one file that all pages share; its shapes
 * take this page's inks. Dots and names lie over it in pixels, so that they keep their size while the
 * map grows with its page.
 */
export function WorldMap({ places, children }: Props) {
  return (
    <svg className={css.map} aria-hidden="true">
      <Sheet>
        <use className={css.grid} href={`${world}#grid`} />
        <use className={css.land} href={`${world}#land`} />
      </Sheet>
      {children}
      <Sheet>
        <use className={css.line} href={`${world}#line`} />
      </Sheet>
      <MapMarks places={places} />
    </svg>
  );
}

/** The units of the drawing, two to one of the sheet. */
function Sheet({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${worldWidth * 2} ${worldHeight * 2}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
    >
      {children}
    </svg>
  );
}
