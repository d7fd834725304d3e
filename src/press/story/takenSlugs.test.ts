import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(async () => {
  paper = new TemporaryPaper(pool);
  paper.write('lamp.txt', sampleCopy('The lamp burns on'), { slug: 'light' });
  await paper.press();
  paper.write('mole.txt', sampleCopy('The mole is lit'), { slug: 'light' });
});
afterEach(() => paper.remove());
afterAll(() => pool.close());

/** What a press says of slugs, and of which file. */
async function told(): Promise<unknown[]> {
  const { events } = await paper.press();
  return events
    .filter(({ event, message }) => event === 'warning' && String(message).includes('is taken'))
    .map(({ file, message }) => [file, message]);
}

const warning = [
  'mole.txt',
  'the slug "light" is taken, so this story is at "light-2"; give it a slug of its own',
];

describe('a slug that another story has', () => {
  it('is told of in every press, though the copy is as it was', async () => {
    expect(await told()).toEqual([warning]);
    expect(await told()).toEqual([warning]);
    paper.write('mole.txt', sampleCopy('The mole is lit again'));
    expect(await told()).toEqual([warning]);
  });

  it('is told of no more when the story has one of its own', async () => {
    await told();
    paper.write('mole.txt', sampleCopy('The mole is lit'), { slug: 'mole' });
    expect(await told()).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('is told of no more when its copy is gone', async () => {
    await told();
    paper.forget('mole.txt');
    expect(await told()).toEqual([]);
  });
});
