import type { Block } from '../../article/schema.ts';
import { InlineText } from './InlineText.tsx';
import css from './Quote.module.css';

type Props = { block: Extract<Block, { type: 'quote' }> };

/** A passage of somebody else's words. */
export function Quote({ block: { id, paragraphs, attribution } }: Props) {
  return (
    <blockquote id={id} className={css.quote}>
      {paragraphs.map((text, index) => (
        <p key={index}>
          <InlineText text={text} />
        </p>
      ))}
      {attribution !== null && (
        <p className={css.source}>
          <InlineText text={attribution} />
        </p>
      )}
    </blockquote>
  );
}
