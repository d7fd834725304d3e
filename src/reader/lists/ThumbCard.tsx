import type { Summary } from '../../article/pages.ts';
import { Card } from './Card.tsx';
import { CardHeadline } from './CardHeadline.tsx';
import { CardLine } from './CardLine.tsx';
import { CardPicture } from './CardPicture.tsx';
import { CardTime } from './CardTime.tsx';
import css from './ThumbCard.module.css';

type Props = { story: Summary; level: 2 | 3 };

/** A small story with a square picture at its end. */
export function ThumbCard({ story, level }: Props) {
  return (
    <Card story={story} className={css.card}>
      <div>
        <CardLine story={story}>
          <CardTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={level} size="s" />
      </div>
      <CardPicture story={story} sizes="7rem" className={css.picture} />
    </Card>
  );
}
