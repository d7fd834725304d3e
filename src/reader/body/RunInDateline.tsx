import type { Dateline } from '../../article/schema.ts';
import css from './RunInDateline.module.css';

type Props = { dateline: Dateline };

/**
 * The place, and the date when it was filed, at the head of the first paragraph: "Rotterdam, 24 November — ".
 * It stands in the text itself, so that plain text and reader views keep it.
 */
export function RunInDateline({ dateline: { text, date } }: Props) {
  return (
    <>
      <span className={css.place}>{date === null ? text : `${text}, ${date}`}</span>
      <span className={css.dash}>{' — '}</span>
    </>
  );
}
