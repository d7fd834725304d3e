import type { Problem } from '../../wire/draft.ts';

/** What is wrong with a file whose story another file has already. */
export function contested(file: string, story: string, owner: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    message: `the story "${story}" is already in ${owner}`,
    advice: 'give one of them an id of its own, or remove it',
  };
}
