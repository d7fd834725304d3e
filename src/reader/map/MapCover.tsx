import { locatorSide } from '../../article/locatorSide.ts';
import { mapPath } from '../../article/paths.ts';
import css from './MapCover.module.css';

type Props = {
  /** The address of the place's page. */
  place: string;
};

const middle = locatorSide / 2;

/**
 * Where a story comes from, in the place of the picture that it lacks; it fills its parent, which cuts
 * it. The shapes are a file that all cards from that place share, and take this page's inks.
 */
export function MapCover({ place }: Props) {
  const file = mapPath(place);
  return (
    <svg
      className={css.map}
      viewBox={`0 0 ${locatorSide} ${locatorSide}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <use className={css.grid} href={`${file}#grid`} />
      <use className={css.far} href={`${file}#land`} />
      <use className={css.near} href={`${file}#land`} />
      <use className={css.land} href={`${file}#land`} />
      <use className={css.borders} href={`${file}#borders`} />
      <circle className={css.ring} cx={middle} cy={middle} />
      <circle className={css.place} cx={middle} cy={middle} />
    </svg>
  );
}
