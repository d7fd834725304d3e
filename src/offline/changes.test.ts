import { describe, expect, it } from 'vitest';
import { since, type ChangesPage } from './changes.ts';

function page(numbers: readonly number[], older: string | null = null): ChangesPage {
  const changes = numbers.map((sequence) => ({
    sequence,
    path: `/stories/s${sequence % 10}/`,
    version: sequence,
    kind: 'update' as const,
    note: null,
    time: '2026-11-24T12:00:00Z',
  }));
  return { schema: 1, sequence: numbers[0] ?? 0, changes, older };
}

describe('since', () => {
  it('gives what came after, the newest of each story', () => {
    const { sequence, changes, isWhole } = since([page([21, 12, 11, 3])], 3);
    expect({ sequence, isWhole }).toEqual({ sequence: 21, isWhole: true });
    expect([...changes].map(([path, { version }]) => [path, version])).toEqual([
      ['/stories/s1/', 21],
      ['/stories/s2/', 12],
    ]);
  });

  it.each([
    ['nothing has changed', [page([5, 4])], 5, true],
    ['the list goes back to the beginning', [page([5, 4])], 1, true],
    ['the list goes back far enough', [page([5, 4], '/changes/1.json')], 3, true],
    ['a page of the list is not here', [page([5, 4], '/changes/1.json')], 2, false],
    ['the pages together go back far enough', [page([5, 4], '/changes/1.json'), page([3, 2])], 1, true],
    ['the list is empty', [page([])], 0, true],
    ['nothing was known', [page([5, 4])], null, false],
    ['the numbers have gone back', [page([5, 4])], 900, false],
  ])('when %s', (_, pages, after, isWhole) => {
    expect(since(pages, after).isWhole).toBe(isWhole);
  });

  it('gives all that a list says when its numbers have gone back', () => {
    expect(since([page([5, 4])], 900).changes.size).toBe(2);
  });
});
