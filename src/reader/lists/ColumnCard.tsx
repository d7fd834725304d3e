import type { Summary } from '../../article/pages.ts';
import { Card } from './Card.tsx';
import { CardHeadline } from './CardHeadline.tsx';
import { CardLine } from './CardLine.tsx';
import { CardPicture } from './CardPicture.tsx';
import { CardTime } from './CardTime.tsx';
import css from './ColumnCard.module.css';
import { Deck } from './Deck.tsx';

type Props = { story: Summary; level: 2 | 3 };

/** A story of a column's width: its picture above the text, on a phone a square at the end of it. */
export function ColumnCard({ story, level }: Props) {
  return (
    <Card story={story} className={css.card}>
      <CardPicture
        story={story}
        sizes="(min-width: 60rem) 18rem, (min-width: 42rem) 46vw, 7rem"
        className={css.picture}
      />
      <div>
        <CardLine story={story}>
          <CardTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={level} size="m" />
        <Deck story={story} className={css.deck} />
      </div>
    </Card>
  );
}
