import type { Block } from '../../article/schema.ts';
import { Figure } from '../picture/Figure.tsx';

type Props = { block: Extract<Block, { type: 'picture' }> };

/** A picture inside the text. Without its file, its words and its credit still stand. */
export function BodyPicture({ block: { id, picture, credit, alt, caption } }: Props) {
  return (
    <Figure
      id={id}
      picture={picture}
      credit={credit}
      caption={caption ?? (picture === null ? alt : null)}
      sizes="(min-width: 36rem) 36rem, 100vw"
    />
  );
}
