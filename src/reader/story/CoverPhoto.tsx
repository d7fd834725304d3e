import type { Cover } from '../../article/schema.ts';
import { Figure } from '../picture/Figure.tsx';

type Props = { cover: Cover };

/** The place of the picture in the page and in the address. */
export const coverId = 'photo';

/** The picture of a story, with its caption and credit. */
export function CoverPhoto({ cover: { picture, credit, focus } }: Props) {
  if (picture === null && credit === null) return null;
  return (
    <Figure
      id={coverId}
      picture={picture}
      credit={credit}
      caption={picture?.caption ?? null}
      focus={focus}
      isFirst
      sizes="(min-width: 64rem) 60rem, 100vw"
    />
  );
}
