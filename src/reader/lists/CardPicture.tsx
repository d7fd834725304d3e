import type { Summary } from '../../article/pages.ts';
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

/** A card's picture, cut to the card's ratio; without one the engraved ground with the kink. */
export function CardPicture({ story: { picture, focus }, sizes, isFirst = false, className = '' }: Props) {
  return (
    <div className={`${css.picture} ${className}`}>
      {picture === null ? (
        <Kink />
      ) : (
        <Picture picture={picture} focus={focus} isFirst={isFirst} sizes={sizes} />
      )}
    </div>
  );
}
