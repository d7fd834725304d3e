import { classifyLines } from '../src/wire/body/classifyLines.ts';
import { formatExcerpt, formatShare, type Measure } from './measure.ts';
import type { MarkedStory } from './readCorpus.ts';

type Count = { stories: number; marked: number; found: number; right: number };

/** Precision and recall of section headings, in stories of Latin script and in all. */
export function measureHeadings(stories: readonly MarkedStory[]): Measure {
  const latin: Count = { stories: 0, marked: 0, found: 0, right: 0 };
  const all: Count = { stories: 0, marked: 0, found: 0, right: 0 };
  const taken: string[] = [];
  const missed: string[] = [];
  for (const story of stories) {
    const classes = classifyLines(story.lines, { language: story.language });
    const headings = new Map(
      classes.filter(({ as }) => as === 'heading').map((found) => [found.line, found]),
    );
    const counts = isLatin(story.lines.join('')) ? [latin, all] : [all];
    for (const count of counts) count.stories++;
    for (const [index, text] of story.lines.entries()) {
      const label = story.labels[index];
      const found = headings.get(index + 1);
      if (label === 'T') continue;
      for (const count of counts) {
        if (label === 'H') count.marked++;
        if (found !== undefined) count.found++;
        if (label === 'H' && found !== undefined) count.right++;
      }
      const where = `${story.name}: ${formatExcerpt(text, 70)}`;
      if (label === 'H' && found === undefined) {
        const reason = classes.find(({ line }) => line === index + 1);
        missed.push(`${where}: ${reason?.as ?? 'joined'}, ${reason?.because ?? 'to the line above'}`);
      } else if (label !== 'H' && found !== undefined) taken.push(`${where}: ${found.because}`);
    }
  }
  return {
    columns: ['headings', 'stories', 'marked', 'found', 'right', 'precision', 'recall'],
    rows: [
      ['Latin script', ...toCells(latin)],
      ['all', ...toCells(all)],
    ],
    missed: [
      { what: 'Other lines taken for headings', cases: taken },
      { what: 'Headings missed', cases: missed },
    ],
  };
}

function toCells({ stories, marked, found, right }: Count): (string | number)[] {
  return [stories, marked, found, right, formatShare(right, found), formatShare(right, marked)];
}

/** Whether most letters of a text are Latin. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const inLatin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return inLatin * 2 > letters;
}
