import type { Block } from '../../article/schema.ts';
import css from './LinkCard.module.css';

type Props = { block: Extract<Block, { type: 'linkcard' }> };

/** A page elsewhere that the story points to. */
export function LinkCard({ block: { id, url, title, description } }: Props) {
  return (
    <p id={id} className={css.card}>
      <a href={url} rel="noopener">
        {title}
      </a>
      {description !== null && <span>{description}</span>}
    </p>
  );
}
