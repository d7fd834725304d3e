import type { Summary } from '../../article/pages.ts';
import { Card } from './Card.tsx';
import { CardHeadline } from './CardHeadline.tsx';
import { CardLine } from './CardLine.tsx';
import { CardPicture } from './CardPicture.tsx';
import { CardTime } from './CardTime.tsx';
import { Deck } from './Deck.tsx';
import css from './FeatureCard.module.css';

type Props = { story: Summary; level: 2 | 3 };

/** A large story: its picture beside the text. */
export function FeatureCard({ story, level }: Props) {
  return (
    <Card story={story} className={css.card}>
      <CardPicture story={story} sizes="(min-width: 60rem) 25rem, (min-width: 46rem) 53vw, 100vw" />
      <div>
        <CardLine story={story}>
          <CardTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={level} size="l" />
        <Deck story={story} />
      </div>
    </Card>
  );
}
