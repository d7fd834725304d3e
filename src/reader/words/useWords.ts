import { useQueryClient } from '@tanstack/react-query';
import type { Paper } from '../../article/pages.ts';
import { paperKey } from '../queries.ts';
import { wordsFor, type Words } from './words.ts';

/** The paper that this page belongs to. It is seeded before the first drawing and never changes. */
export function usePaper(): Paper {
  const paper = useQueryClient().getQueryData<Paper>(paperKey);
  if (paper === undefined) throw new Error('the page came without its paper');
  return paper;
}

/** The interface words in the paper's language. */
export function useWords(): Words {
  return wordsFor(usePaper().language);
}
