import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
});
afterEach(() => {
  paper.remove();
});
afterAll(() => pool.close());

const facts = { published: '2026-11-20T09:00:00Z', topics: ['sea'] };
const files = ['/stories/lamp/index.txt', '/stories/lamp/ninjs.json'];

describe('the other forms of a story', () => {
  it('lie beside its page: wire copy, and ninjs with the id that feeds have', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    expect(paper.text('/stories/lamp/index.txt')).toMatch(
      /^---\nslug: lamp\n[^]*---\nThe lamp burns on\n\nLisbon, Portugal - The harbour office said [^]*\n\nPhoto: Ana Exemplo \/ Farol\n$/,
    );
    const ninjs = paper.json('/stories/lamp/ninjs.json');
    expect(ninjs).toMatchObject({
      title: 'The lamp burns on',
      located: 'Lisbon, Portugal',
      slugline: 'lamp',
    });
    expect(paper.text('/atom.xml')).toContain(`<id>${String(ninjs.uri)}</id>`);
  });

  it('are pressed again to the same story', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    const other = new TemporaryPaper(pool);
    other.write('copy.txt', paper.text('/stories/lamp/index.txt'));
    await other.press();
    expect(other.json('/stories/lamp/index.json')).toEqual(paper.json('/stories/lamp/index.json'));
    other.remove();
  });

  it.each(['canceled', 'withheld'])('go with a story that is %s', async (status) => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on', 'Quenchlore'), facts);
    paper.write('hill.txt', sampleCopy('The hill'), facts);
    await paper.press();
    expect(paper.filesWith('Quenchlore')).toEqual(expect.arrayContaining(files));
    paper.write('lamp.txt', sampleCopy('The lamp burns on', 'Quenchlore'), { ...facts, status });
    await paper.press();
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(files.filter((file) => paper.has(file))).toEqual([]);
  });

  it('stay behind with no story that has moved', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), facts);
    await paper.press();
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), { ...facts, slug: 'winter-lamp' });
    await paper.press();
    expect(files.filter((file) => paper.has(file))).toEqual([]);
    expect(paper.has('/stories/winter-lamp/index.txt')).toBe(true);
  });
});
