import type { Summary } from '../../article/pages.ts';
import { Card } from '../lists/Card.tsx';
import { CardHeadline } from '../lists/CardHeadline.tsx';
import { CardLine } from '../lists/CardLine.tsx';
import { CardPicture } from '../lists/CardPicture.tsx';
import { CardTime } from '../lists/CardTime.tsx';
import { Deck } from '../lists/Deck.tsx';
import { ReadingTime } from '../lists/ReadingTime.tsx';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';
import css from './LongRead.module.css';

type Props = { story: Summary };

/** The page's long read, on a ground of ink from edge to edge. */
export function LongRead({ story }: Props) {
  const { say } = useWords();
  const [topic] = story.topics;
  return (
    <div className={css.band}>
      <Card story={story} className={css.card}>
        <CardPicture story={story} sizes="(min-width: 60rem) 42rem, 100vw" className={css.picture} />
        <div>
          <p className={css.kicker}>
            <PaperWords within={story.language}>
              {topic !== undefined && `${topic.name} · `}
              {say('longRead')}
            </PaperWords>
          </p>
          <CardHeadline story={story} level={2} size="xl" />
          <Deck story={story} className={css.deck} />
          <CardLine story={story}>
            <CardTime story={story} />
            <ReadingTime story={story} />
          </CardLine>
        </div>
      </Card>
    </div>
  );
}
