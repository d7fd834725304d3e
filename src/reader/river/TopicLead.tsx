import type { Summary } from '../../article/pages.ts';
import { Card } from '../lists/Card.tsx';
import { CardHeadline } from '../lists/CardHeadline.tsx';
import { CardLine } from '../lists/CardLine.tsx';
import { CardPicture } from '../lists/CardPicture.tsx';
import { CardTime } from '../lists/CardTime.tsx';
import { Deck } from '../lists/Deck.tsx';
import { ReadingTime } from '../lists/ReadingTime.tsx';
import css from './TopicLead.module.css';

type Props = { story: Summary };

/** The story that leads a topic: its picture beside the text, as seven to five. */
export function TopicLead({ story }: Props) {
  return (
    <Card story={story} className={css.lead}>
      <CardPicture story={story} sizes="(min-width: 60rem) 43rem, 100vw" isFirst />
      <div>
        <CardLine story={story}>
          <CardTime story={story} />
          <ReadingTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={2} size="l" />
        <Deck story={story} className={css.deck} />
      </div>
    </Card>
  );
}
