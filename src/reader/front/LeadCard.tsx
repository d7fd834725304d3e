import type { FrontRow } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import { Card } from '../lists/Card.tsx';
import { CardHeadline } from '../lists/CardHeadline.tsx';
import { CardLine } from '../lists/CardLine.tsx';
import { CardPicture } from '../lists/CardPicture.tsx';
import { CardTime } from '../lists/CardTime.tsx';
import { Deck } from '../lists/Deck.tsx';
import { ReadingTime } from '../lists/ReadingTime.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import css from './LeadCard.module.css';

type Also = Extract<FrontRow, { kind: 'lead' }>['also'];

type Props = { story: Summary; also: Also };

/** The story that leads the page, with more to read on it. */
export function LeadCard({ story, also }: Props) {
  return (
    <Card story={story} className={css.lead}>
      <div className={css.head}>
        <CardLine story={story}>
          <CardTime story={story} />
          <ReadingTime story={story} />
        </CardLine>
        <CardHeadline story={story} level={2} size="xl" />
      </div>
      <LeadPicture story={story} />
      <div className={css.text}>
        <Deck story={story} className={css.deck} />
        <AlsoList also={also} language={story.language} />
      </div>
    </Card>
  );
}

function LeadPicture({ story }: { story: Summary }) {
  const caption = story.picture?.caption ?? null;
  return (
    <figure className={css.figure}>
      <CardPicture story={story} sizes="(min-width: 60rem) 38rem, 100vw" isFirst className={css.picture} />
      {(caption !== null || story.credit !== null) && (
        <figcaption>
          {caption} <small dir="auto">{story.credit}</small>
        </figcaption>
      )}
    </figure>
  );
}

function AlsoList({ also, language }: { also: Also; language: string }) {
  if (also.length === 0) return null;
  return (
    <ul className={css.also}>
      {also.map(({ slug, headline, language: own }) => (
        <li key={slug} {...languageAttributes(own, language)}>
          <PageLink to={storyPath(slug)}>{headline}</PageLink>
        </li>
      ))}
    </ul>
  );
}
