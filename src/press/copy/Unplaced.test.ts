import { describe, expect, it } from 'vitest';
import type { Problem } from '../../wire/draft.ts';
import { Unplaced } from './Unplaced.ts';

function problem(file: string, place?: Problem['place']): Problem {
  const fault: Problem = { severity: 'warning', file, line: 2, message: 'm', advice: 'a' };
  return place === undefined ? fault : { ...fault, place };
}

describe('Unplaced', () => {
  it('lists each place once with all that name it, the commonest first', () => {
    const unplaced = new Unplaced();
    const porto = { name: 'Portho', outcome: 'unknown' as const, suggestions: ['Porto, Portugal'] };
    const spring = { name: 'Springfield', outcome: 'ambiguous' as const, suggestions: ['Springfield, Ohio'] };
    for (const each of [problem('a', porto), problem('b', spring), problem('c'), problem('d', spring)])
      unplaced.add(each);
    expect(unplaced.list()).toEqual([
      {
        ...spring,
        copy: [
          { file: 'b', line: 2 },
          { file: 'd', line: 2 },
        ],
      },
      { ...porto, copy: [{ file: 'a', line: 2 }] },
    ]);
  });

  it('keeps two of one name apart that may mean different towns', () => {
    const unplaced = new Unplaced();
    unplaced.add(problem('a', { name: 'Lima', outcome: 'unknown', suggestions: ['Lima, Ohio'] }));
    unplaced.add(problem('b', { name: 'Lima', outcome: 'unknown', suggestions: [] }));
    expect(unplaced.list()).toHaveLength(2);
  });
});
