import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseStoryPage } from '../../article/parse.ts';
import { blockTexts } from '../../article/text.ts';
import { TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
});
afterEach(() => paper.remove());
afterAll(() => pool.close());

const opening = 'Lisbon, Portugal - The harbour office said on Monday that the lamp would burn all winter.';
const keepers = 'Keepers have counted every ship that passed it since the first stone was laid.';
const clock = 'In the third of the crates they found a clock that nobody had ordered.';
const rest = ['What it costs', 'A crossing is two euros, and children travel free until the spring.'];

function write(...lines: string[]): void {
  paper.write('lamp.txt', ['The lamp burns on', ...lines].join('\n\n'), {
    published: '2026-11-20T09:00:00Z',
  });
}

/** The ids of the story's passages by the first words of each. */
function ids(): Record<string, string> {
  const story = parseStoryPage(paper.json('/stories/lamp/index.json'));
  const sections = 'sections' in story ? story.sections : [];
  const passages = sections.flatMap(({ id, heading, blocks }) => [
    [heading ?? 'lead', id] as const,
    ...blocks.map((block) => [blockTexts(block).join().split(' ').slice(0, 2).join(' '), block.id] as const),
  ]);
  return Object.fromEntries(passages);
}

describe('the addresses of passages', () => {
  it('stay with their paragraphs from version to version', async () => {
    write(opening, keepers, ...rest);
    await paper.press();
    const first = ids();
    write(clock, opening.replace('Lisbon, Portugal - ', ''), keepers.replace('stone', 'brick'), ...rest);
    await paper.press();
    const { 'In the': added, ...kept } = ids();
    expect(kept).toEqual(first);
    expect(Object.values(first)).not.toContain(added);
  });

  it('are not given again, not even after the story was withheld', async () => {
    write(opening, keepers, ...rest);
    await paper.press();
    const first = ids();
    write(opening, ...rest);
    await paper.press();
    paper.write('lamp.txt', `The lamp burns on\n\n${opening}`, { status: 'withheld' });
    await paper.press();
    write(opening, clock, ...rest);
    await paper.press();
    const { 'In the': added, ...others } = ids();
    expect(Object.values(first)).not.toContain(added);
    expect(others['The harbour']).toBe(first['The harbour']);
    write(opening, keepers, clock, ...rest);
    await paper.press();
    expect(ids()).toEqual({ ...first, 'In the': added });
  });

  it('are no reason for a new version when the copy is only read again', async () => {
    write(opening, keepers, ...rest);
    await paper.press();
    write(opening, keepers.replace('stone', 'brick'), ...rest);
    await paper.press();
    const before = paper.text('/stories/lamp/index.json');
    paper.config = { ...paper.config, timeZone: 'Europe/Lisbon' };
    await paper.press();
    expect(paper.text('/stories/lamp/index.json')).toBe(before);
  });
});
