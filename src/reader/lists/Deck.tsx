import type { Summary } from '../../article/pages.ts';
import css from './Deck.module.css';

type Props = { story: Pick<Summary, 'deck'>; className?: string | undefined };

/** What a story is about, in a sentence or two. */
export function Deck({ story: { deck }, className = '' }: Props) {
  return deck === null ? null : <p className={`${css.deck} ${className}`}>{deck}</p>;
}
