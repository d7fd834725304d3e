import type { Block } from '../../article/schema.ts';
import { InlineText } from './InlineText.tsx';
import css from './PullQuote.module.css';

type Props = { block: Extract<Block, { type: 'pullquote' }> };

/** A sentence of the story set large. */
export function PullQuote({ block: { id, text, attribution } }: Props) {
  return (
    <figure id={id} className={css.pull}>
      <blockquote>
        <p>
          <InlineText text={text} />
        </p>
      </blockquote>
      {attribution !== null && (
        <figcaption>
          <InlineText text={attribution} />
        </figcaption>
      )}
    </figure>
  );
}
