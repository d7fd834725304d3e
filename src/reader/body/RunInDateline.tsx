import type { Dateline } from '../../article/schema.ts';
import { placeAndDate } from '../../article/text.ts';
import css from './RunInDateline.module.css';

type Props = { dateline: Dateline };

/**
 * The place, and the date when it was filed, at the head of the first paragraph: "Rotterdam, 24 November — ".
 * It stands in the text itself, so that plain text and reader views keep it.
 */
export function RunInDateline({ dateline }: Props) {
  return (
    <>
      <span className={css.place}>{placeAndDate(dateline)}</span>
      <span className={css.dash}>{' — '}</span>
    </>
  );
}
