import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Near } from '../../article/near.ts';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

const pool = new WorkerPool();
afterAll(() => pool.close());

let paper: TemporaryPaper;
beforeEach(() => (paper = new TemporaryPaper(pool)));
afterEach(() => paper.remove());

function nearIn(prefix: string): [path: string, name: string][] {
  return paper.json<Near>(`/near/${prefix}.json`).pages.map(({ path, name }) => [path, name]);
}

describe('the lists of near pages', () => {
  it('hold stories, topics and places whose names begin alike, the newest stories first', async () => {
    paper.write('sea-lamp.txt', sampleCopy('Sea lamp'), {
      published: '2026-01-01T08:00:00Z',
      topics: ['sea'],
    });
    paper.write('seal.txt', sampleCopy('Seal returns'), { published: '2026-02-01T08:00:00Z' });
    await paper.press();
    expect(nearIn('se')).toEqual([
      ['/topics/sea/', 'The sea'],
      ['/stories/seal/', 'Seal returns'],
      ['/stories/sea-lamp/', 'Sea lamp'],
    ]);
    expect(nearIn('li')).toEqual([['/places/pt/lisbon/', 'Lisbon']]);
  });

  it('stay as they are when other pages come, and lose what is withheld', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp'));
    paper.write('quay.txt', sampleCopy('Quay opens'));
    await paper.press();
    const before = paper.text('/near/la.json');
    paper.write('quay-two.txt', sampleCopy('Second quay opens'));
    await paper.press();
    expect(paper.text('/near/la.json')).toBe(before);
    expect(nearIn('qu')).toHaveLength(2);
    paper.write('lamp.txt', sampleCopy('Harbour lamp'), { status: 'withheld' });
    await paper.press();
    expect(paper.has('/near/la.json')).toBe(false);
  });
});
