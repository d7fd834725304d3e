import { mappedPlace } from '../../article/mappedPlace.ts';
import type { Summary } from '../../article/pages.ts';
import { MapCover } from '../map/MapCover.tsx';
import { Picture } from '../picture/Picture.tsx';
import { Kink } from '../shell/Kink.tsx';
import css from './CardPicture.module.css';

type Props = {
  story: Summary;
  /** How wide it is drawn, for `sizes`. */
  sizes: string;
  /** Whether it is the first of the page. */
  isFirst?: boolean;
  className?: string | undefined;
};

/**
 * A card's picture, cut to the card's ratio; without one the map of the story's place, and where nobody
 * knows that the engraved ground with the kink.
 */
export function CardPicture({ story, sizes, isFirst = false, className = '' }: Props) {
  const { picture, focus } = story;
  const place = mappedPlace(story.dateline);
  return (
    <div className={`${css.picture} ${className}`}>
      {picture !== null ? (
        <Picture picture={picture} focus={focus} isFirst={isFirst} sizes={sizes} />
      ) : place !== null ? (
        <MapCover place={place} />
      ) : (
        <Kink />
      )}
    </div>
  );
}
