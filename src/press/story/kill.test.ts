import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

const pool = new WorkerPool();
afterAll(() => pool.close());

let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
  paper.write('lamp.txt', sampleCopy('Harbour lamp'));
  paper.write('quay.txt', sampleCopy('Quay opens', 'Tidewater'));
});
afterEach(() => paper.remove());

function kill(slug: string, note: string | null = null) {
  return paper.press({ kill: { slug, note, isUndone: false } });
}

function undo(slug: string) {
  return paper.press({ kill: { slug, note: null, isUndone: true } });
}

describe('a killed story', () => {
  it('has its notice in its place, and no word anywhere', async () => {
    await paper.press();
    const { done, events } = await kill('lamp', 'The lamp was never lit.');
    expect(done).toMatchObject({ withdrawn: 1 });
    expect(events).toContainEqual({ event: 'withdrawn', slug: 'lamp' });
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({
      status: 'canceled',
      note: 'The lamp was never lit.',
    });
    expect(paper.filesWith('Kettlewick')).toEqual([]);
    expect(paper.json('/routes.json')).toMatchObject({ gone: ['/stories/lamp/'] });
    expect(paper.json<{ changes: unknown[] }>('/changes.json').changes[0]).toMatchObject({
      kind: 'withdrawal',
      note: 'The lamp was never lit.',
    });
  });

  it('stays killed whatever becomes of its copy', async () => {
    await paper.press();
    await kill('lamp');
    paper.write('lamp.txt', sampleCopy('Harbour lamp, put right'));
    const { events } = await paper.press();
    expect(events).toContainEqual(
      expect.objectContaining({
        event: 'warning',
        file: 'lamp.txt',
        message: expect.stringContaining('killed') as unknown,
      }),
    );
    expect(paper.filesWith('Kettlewick')).toEqual([]);
  });

  it('comes back as its copy is by then', async () => {
    await paper.press();
    await kill('lamp', 'The lamp was never lit.');
    paper.write('lamp.txt', sampleCopy('Harbour lamp, put right'));
    await paper.press();
    await undo('lamp');
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({
      headline: 'Harbour lamp, put right',
      status: 'usable',
      corrections: [],
    });
    expect(paper.json('/routes.json')).toMatchObject({ gone: [] });
  });

  it('goes in the same press in which its copy changes', async () => {
    await paper.press();
    paper.write('lamp.txt', sampleCopy('Harbour lamp, put right'));
    await kill('lamp');
    expect(paper.filesWith('Kettlewick')).toEqual([]);
    await undo('lamp');
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ headline: 'Harbour lamp, put right' });
  });

  it('is withheld when its copy says so', async () => {
    await paper.press();
    await kill('lamp', 'The lamp was never lit.');
    paper.write('lamp.txt', sampleCopy('Harbour lamp'), { status: 'withheld' });
    await paper.press();
    expect(paper.has('/stories/lamp/index.json')).toBe(false);
    expect(paper.json('/routes.json')).toMatchObject({ gone: [] });
  });

  it('can be killed again with another note', async () => {
    await paper.press();
    await kill('lamp', 'First.');
    await kill('lamp', 'Second.');
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ note: 'Second.' });
    await undo('lamp');
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ corrections: [] });
  });
});

describe('an order that cannot be followed', () => {
  it.each([
    ['a slug that no story has', 'lump', false, /no story is at \/stories\/lump\/; name the last part/],
    ['a slug that one nearly has', 'lanp', false, /did you mean "lamp"\?/],
    ['a kill that never was', 'lamp', true, /lamp was not killed/],
  ])('names %s', async (_, slug, isUndone, message) => {
    await paper.press();
    const before = paper.files();
    await expect(paper.press({ kill: { slug, note: null, isUndone } })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(message) as unknown,
    });
    expect(paper.files()).toEqual(before);
  });

  it('says nothing of a story that is withheld', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp'), { status: 'withheld' });
    await paper.press();
    await expect(kill('lamp')).rejects.toThrow(/no story is at/);
  });
});
