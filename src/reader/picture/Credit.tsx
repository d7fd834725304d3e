import type { Credit as CreditData } from '../../article/schema.ts';
import css from './Credit.module.css';

type Props = { credit: CreditData };

/** Who made a picture, as the line was filed but for its first label. */
export function Credit({ credit }: Props) {
  return (
    <small className={css.credit} dir="auto">
      {credit.text}
    </small>
  );
}
