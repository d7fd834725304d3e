import { createElement, type ReactNode } from 'react';
import type { DrawingPart } from '../../article/pages.ts';
import { usePaper } from '../words/useWords.ts';
import css from './Wordmark.module.css';

/**
 * The name of the paper as it stands at the head of every page: the publisher's drawing, else set in
 * the display face. Its height is the parent's `font-size`.
 */
export function Wordmark() {
  const { name, wordmark } = usePaper();
  if (wordmark === null) return <span className={css.name}>{name}</span>;
  return (
    <>
      <span className={css.spoken}>{name}</span>
      <svg className={css.mark} viewBox={wordmark.viewBox} aria-hidden="true">
        {wordmark.parts.map(draw)}
      </svg>
    </>
  );
}

/** The press has left only what draws (press/readWordmark.ts). */
function draw([element, attributes, parts]: DrawingPart, key: number): ReactNode {
  return createElement(element, { key, ...attributes }, ...parts.map(draw));
}
