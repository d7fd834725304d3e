import type { Place } from '../../article/schema.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';
import { formatPosition } from './formatPosition.ts';
import css from './PlaceNote.module.css';
import { TimeThere } from './TimeThere.tsx';

type Props = {
  place: Place;
  /** The language of the text around, which the place's name is in too. */
  language: string;
};

/** A place in three lines: its name, where it lies, and the time there now. */
export function PlaceNote({ place, language }: Props) {
  const { name, country, timeZone, path } = place;
  const words = useWords();
  const position = formatPosition(place);
  return (
    <div className={css.note}>
      <p className={css.name}>{path === null ? name : <PageLink to={path}>{name}</PageLink>}</p>
      <p>
        {country !== null && <PaperWords within={language}>{words.country(country)}</PaperWords>}
        {country !== null && position !== null && ' · '}
        {position !== null && <bdi dir="ltr">{position}</bdi>}
      </p>
      {timeZone !== null && <TimeThere timeZone={timeZone} language={language} />}
    </div>
  );
}
