import { existsSync, readFileSync } from 'node:fs';
import type { MarkedDateline, MarkedStory } from './readCorpus.ts';

/** Ends a dateline in a marked paragraph; no copy has it. */
const cut = '¦';

/**
 * The stories of one file and the paragraphs that open them; none when there is no such file.
 *
 * A story begins with `# LANGUAGE NAME`; each line after it begins with its letter (T headline, S standfirst,
 * H section heading, P paragraph) and a space. `¦` stands behind a dateline; the first paragraph of a story
 * without one is a paragraph without a dateline. Throws on a line of another shape.
 */
export function readMarkedFile(file: string): { stories: MarkedStory[]; datelines: MarkedDateline[] } {
  const stories: MarkedStory[] = [];
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, language, name] = /^# ([a-z]{2}) (\S+)$/.exec(line) ?? [];
    const [, label, text] = /^([TSHP]) (.+)$/.exec(line) ?? [];
    const story = stories.at(-1);
    if (language !== undefined && name !== undefined) {
      stories.push({ name, language, lines: [], labels: [] });
    } else if (story !== undefined && label !== undefined && text !== undefined) {
      story.lines.push(text);
      story.labels.push(label);
    } else throw new Error(`${file}:${index + 1}: expected "# LANGUAGE NAME", or a letter and a line`);
  }
  const datelines = stories.map(readOpening);
  return {
    stories: stories.map((story) => ({ ...story, lines: story.lines.map((line) => line.replace(cut, '')) })),
    datelines,
  };
}

function readOpening({ language, lines, labels }: MarkedStory): MarkedDateline {
  const first = lines[labels.indexOf('P')] ?? '';
  const opening = lines.find((line) => line.includes(cut)) ?? first;
  const at = opening.indexOf(cut);
  const text = opening.replace(cut, '');
  const row = { source: 'marked stories', lang: language, text };
  return at < 0 ? { ...row, kind: 'neg' } : { ...row, kind: 'pos', raw: opening.slice(0, at) };
}
