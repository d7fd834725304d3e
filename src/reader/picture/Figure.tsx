import type { Credit as CreditData, Focus, Picture as PictureData } from '../../article/schema.ts';
import { useWords } from '../words/useWords.ts';
import { Credit } from './Credit.tsx';
import css from './Figure.module.css';
import { Picture } from './Picture.tsx';

type Props = {
  /** By this the picture is opened. */
  id: string;
  picture: PictureData | null;
  credit: CreditData | null;
  caption: string | null;
  focus?: Focus | null;
  isFirst?: boolean;
  sizes?: string | undefined;
};

/**
 * A picture with its caption and credit; a link to itself, by which it is opened. A credit whose picture
 * did not come is still shown.
 */
export function Figure({ id, picture, credit, caption, focus = null, isFirst = false, sizes }: Props) {
  const { say } = useWords();
  const hasCaption = caption !== null && caption !== '';
  return (
    <figure id={id} className={css.figure}>
      {picture !== null && (
        <a href={`#${id}`} aria-label={picture.alt === '' ? say('picture') : undefined}>
          <Picture picture={picture} focus={focus} isFirst={isFirst} sizes={sizes} />
        </a>
      )}
      {(hasCaption || credit !== null) && (
        <figcaption>
          {hasCaption && <span>{caption} </span>}
          {credit !== null && <Credit credit={credit} />}
        </figcaption>
      )}
    </figure>
  );
}
