import type { Ink } from '../../article/inkOf.ts';
import type { Mark } from '../../article/listPages.ts';
import css from './MapMarks.module.css';

/** A place on a map: the way to its page, and its ink where it is not the page's. */
export type MarkedPlace = { name: string; path: string; mark: Mark; ink?: Ink | null };

/**
 * The dots of places on a map, with their names where the press found room. They are for the mouse: the
 * page lists the same places, so neither keyboards nor screen readers walk through them twice.
 */
export function MapMarks({ places }: { places: readonly MarkedPlace[] }) {
  return places.map(({ name, path, ink, mark: { x, y, sides } }) => (
    <a key={path} className={css.mark} href={path} tabIndex={-1} data-ink={ink ?? undefined}>
      <circle className={css.reach} cx={`${x}%`} cy={`${y}%`} />
      <circle className={css.dot} cx={`${x}%`} cy={`${y}%`} />
      <Name x={x} y={y} sides={sides} name={name} />
    </a>
  ));
}

/** The name takes the first place that the press found, from the width on for which that was. */
function Name({ x, y, sides, name }: Mark & { name: string }) {
  const from = sides.findIndex((found) => found !== null);
  const side = sides[from];
  if (side === undefined || side === null) return null;
  return (
    <text
      className={[css.name, from > 0 && (from > 1 ? css.widest : css.wide)].filter(Boolean).join(' ')}
      x={`${x}%`}
      y={`${y}%`}
      {...offsets[side]}
    >
      {name}
    </text>
  );
}

const offsets = {
  right: { dx: '0.82em', dy: '0.35em', textAnchor: 'start' },
  left: { dx: '-0.82em', dy: '0.35em', textAnchor: 'end' },
  above: { dy: '-1.15em', textAnchor: 'middle' },
} as const;
