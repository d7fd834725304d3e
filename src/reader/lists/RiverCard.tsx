import type { Summary } from '../../article/pages.ts';
import { Card } from './Card.tsx';
import { CardHeadline } from './CardHeadline.tsx';
import { CardLine } from './CardLine.tsx';
import { CardPicture } from './CardPicture.tsx';
import { CardTime } from './CardTime.tsx';
import { Deck } from './Deck.tsx';
import css from './RiverCard.module.css';

type Props = { story: Summary };

/** A story in a list of a day: its text, and its picture at the end of it. */
export function RiverCard({ story }: Props) {
  return (
    <Card story={story} className={css.card}>
      <div>
        <CardLine story={story}>
          <CardTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={3} size="m" />
        <Deck story={story} className={css.deck} />
      </div>
      {story.picture !== null && (
        <CardPicture story={story} sizes="(min-width: 60rem) 13rem, 6.5rem" className={css.picture} />
      )}
    </Card>
  );
}
