import type { Summary } from '../../article/pages.ts';
import { Card } from '../lists/Card.tsx';
import { CardHeadline } from '../lists/CardHeadline.tsx';
import { CardLine } from '../lists/CardLine.tsx';
import { CardPicture } from '../lists/CardPicture.tsx';
import { Deck } from '../lists/Deck.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useWords } from '../words/useWords.ts';
import css from './RiverStory.module.css';
import { RiverTime } from './RiverTime.tsx';

type Props = { story: Summary };

/** A story in a river: its place and time, headline and deck, and its picture at the end. */
export function RiverStory({ story }: Props) {
  const words = useWords();
  return (
    <Card story={story} className={css.story}>
      <div {...languageAttributes(story.language, words.language)}>
        <CardLine story={story}>
          <RiverTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={3} size="m" />
        <Deck story={story} className={css.deck} />
      </div>
      <CardPicture story={story} sizes="(min-width: 42rem) 13rem, 6.5rem" className={css.picture} />
    </Card>
  );
}
