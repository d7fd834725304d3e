import type { Credit as CreditData } from '../../article/schema.ts';
import css from './Credit.module.css';

type Props = { credit: CreditData };

/** Who made a picture, after the word for what it is that the line was filed with. */
export function Credit({ credit: { text, raw } }: Props) {
  return (
    <small className={css.credit} dir="auto">
      {isLabelled.test(text) ? text : raw}
    </small>
  );
}

/** "Cover: Illustration: Ana Sá" was filed: without its first label the line still has one. */
const isLabelled = /^[^/:：]{1,30}[:：]/;
