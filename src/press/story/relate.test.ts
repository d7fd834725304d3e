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

describe('the stories under a story', () => {
  it('are those in its own language, however many newer ones there are in others', async () => {
    for (let hour = 0; hour < 4; hour++)
      paper.write(`own-${hour}.txt`, sampleCopy(`Own ${hour}`), facts('en', hour));
    for (let hour = 4; hour < 20; hour++)
      paper.write(`foreign-${hour}.txt`, sampleCopy(`Ajena ${hour}`), facts('es', hour));
    await paper.press();
    paper.write('newest.txt', sampleCopy('Newest'), facts('en', 20));
    await paper.press();
    const { related } = paper.json<{ related: { slug: string }[] }>('/stories/newest/index.json');
    expect(related.map(({ slug }) => slug)).toEqual(['own-3', 'own-2', 'own-1', 'own-0']);
  });
});

function facts(language: string, hour: number): Record<string, unknown> {
  return { language, published: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(), topics: ['sea'] };
}
