import type { Credit as CreditData, Focus, Picture as PictureData } from '../../article/schema.ts';
import { Credit } from './Credit.tsx';
import css from './Figure.module.css';
import { Picture } from './Picture.tsx';

type Props = {
  id?: string;
  picture: PictureData | null;
  credit: CreditData | null;
  caption: string | null;
  focus?: Focus | null;
  isFirst?: boolean;
  sizes?: string | undefined;
};

/** A picture with its caption and credit. A credit whose picture did not come is still shown. */
export function Figure({ id, picture, credit, caption, focus = null, isFirst = false, sizes }: Props) {
  const hasCaption = caption !== null && caption !== '';
  return (
    <figure id={id} className={css.figure}>
      {picture !== null && <Picture picture={picture} focus={focus} isFirst={isFirst} sizes={sizes} />}
      {(hasCaption || credit !== null) && (
        <figcaption>
          {hasCaption && <span>{caption} </span>}
          {credit !== null && <Credit credit={credit} />}
        </figcaption>
      )}
    </figure>
  );
}
