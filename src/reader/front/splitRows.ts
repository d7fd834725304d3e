import type { FrontPage, FrontRow } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';

/** A row of the front page with its stories, the first and the others. */
export type FilledRow = { row: FrontRow; stories: Summary[] };

/** The rows of a front page, each with the stories that it takes. */
export function splitRows({ stories, rows }: Pick<FrontPage, 'stories' | 'rows'>): FilledRow[] {
  let start = 0;
  return rows.map((row) => {
    const end = start + row.size;
    const taken = stories.slice(start, end);
    start = end;
    return { row, stories: taken };
  });
}
