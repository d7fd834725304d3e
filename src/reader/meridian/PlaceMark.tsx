import type { FrontMark } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import { topicInk } from '../../article/topicInk.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { LocalTime } from '../words/LocalTime.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './PlaceMark.module.css';
import { rulerShare } from './rulerShare.ts';

type Props = { mark: FrontMark; story: Summary | undefined };

/** A place on the ruler: its name on a stem, or in the strip of narrow screens its name and its time. */
export function PlaceMark({ mark: { place, labels }, story }: Props) {
  const paper = usePaper();
  const words = useWords();
  if (story === undefined) return null;
  const [narrow, wide] = labels.map(toPosition);
  return (
    <li className={css.mark} data-ink={topicInk(story.topics, paper)} data-narrow={narrow} data-wide={wide}>
      {/* Pushes the name to its longitude: the policy allows no style attribute, but a drawing has a width. */}
      <svg width={rulerShare(place.longitude ?? 0)} height="1" aria-hidden="true" />
      <PageLink to={storyPath(story.slug)}>
        <span className={css.spoken}>
          {place.name}
          {place.country !== null && `, ${words.country(place.country)}`}:{' '}
          <bdi {...languageAttributes(story.language, words.language)}>{story.headline}</bdi>
        </span>
        <bdi aria-hidden="true" {...languageAttributes(story.language, words.language)}>
          {place.name}
        </bdi>
        <LocalTime timeZone={place.timeZone} />
      </PageLink>
    </li>
  );
}

/** @example toPosition({ row: 2, isLeft: true }) // '2 left' */
function toPosition(label: FrontMark['labels'][number]): string {
  return label === null ? 'none' : `${label.row} ${label.isLeft ? 'left' : 'right'}`;
}
