import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseStoryPage } from '../article/parse.ts';
import { sampleCopy, TemporaryPaper } from './samples/TemporaryPaper.ts';
import { WorkerPool } from './WorkerPool.ts';

const pool = new WorkerPool();
let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
  paper.write('other.txt', sampleCopy('Another story', 'Otherwick'), facts);
});
afterEach(() => {
  paper.remove();
});
afterAll(() => pool.close());

const facts = { published: '2026-11-20T09:00:00Z', topics: ['sea'] };
const secret = sampleCopy('Quenchlore falls', 'Quenchlore');

function newestChange(): unknown {
  return paper.json<{ changes: unknown[] }>('/changes.json').changes[0];
}

/** The kinds and addresses of the changes of one press, in the order of the list. */
async function changesOfPress(): Promise<string[]> {
  type List = { sequence: number; changes: { sequence: number; kind: string; path: string }[] };
  const { sequence: before } = paper.json<List>('/changes.json');
  await paper.press();
  const { changes } = paper.json<List>('/changes.json');
  return changes.flatMap(({ sequence, kind, path }) => (sequence > before ? [`${kind} ${path}`] : []));
}

describe('withheld copy', () => {
  it('leaves no byte in any file', async () => {
    paper.write('quenchlore.txt', secret, { ...facts, status: 'withheld' });
    expect((await paper.press()).code).toBe(0);
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(paper.filesWith('quenchlore')).toEqual([]);
  });

  it('takes a published story out of every list and from under every other story', async () => {
    paper.write('lamp.txt', secret, facts);
    await paper.press();
    expect(paper.filesWith('Quenchlore').length).toBeGreaterThan(3);
    paper.write('lamp.txt', secret, { ...facts, status: 'withheld' });
    const { done } = await paper.press();
    expect(done).toMatchObject({ withdrawn: 1 });
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(newestChange()).toMatchObject({ kind: 'withdrawal', path: '/stories/lamp/', note: null });
    expect(paper.json('/routes.json')).toMatchObject({ gone: [] });
  });

  it('is what a word in status that nobody knows comes to', async () => {
    paper.write('quenchlore.txt', secret, { ...facts, status: 'replaced' });
    const { events } = await paper.press();
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(events.some(({ event, file }) => event === 'warning' && file === 'quenchlore.txt')).toBe(true);
  });
});

describe('embargoed copy', () => {
  const embargoed = { ...facts, embargo: '2026-11-25T06:00:00Z' };

  it('leaves no byte before its time and is published at it, though the copy is as it was', async () => {
    paper.write('quenchlore.txt', secret, embargoed);
    await paper.press({ now: '2026-11-25T05:59:59Z' });
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    const { done } = await paper.press({ now: '2026-11-25T06:00:00Z' });
    expect(done).toMatchObject({ published: 1 });
    expect(paper.text('/stories/quenchlore/index.html')).toContain('Quenchlore');
    expect(newestChange()).toMatchObject({ kind: 'published', time: '2026-11-25T06:00:00Z' });
  });

  it('is held back by its offset, not by the clock on the wall', async () => {
    paper.write('quenchlore.txt', secret, { ...facts, embargo: '2026-11-25T06:00:00+02:00' });
    await paper.press({ now: '2026-11-25T03:59:59Z' });
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    await paper.press({ now: '2026-11-25T04:00:00Z' });
    expect(paper.filesWith('Quenchlore').length).toBeGreaterThan(3);
  });
});

describe('canceled copy', () => {
  const why = {
    corrections: [{ date: '2026-11-24T10:00:00Z', kind: 'correction', text: 'The report was not ours.' }],
  };

  it('leaves a notice at its address and nothing else', async () => {
    paper.write('lamp.txt', secret, facts);
    await paper.press();
    paper.write('lamp.txt', secret, { ...facts, ...why, status: 'canceled' });
    const { done } = await paper.press();
    expect(done).toMatchObject({ withdrawn: 1 });
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(parseStoryPage(paper.json('/stories/lamp/index.json'))).toEqual({
      schema: 1,
      slug: 'lamp',
      status: 'canceled',
      language: 'en',
      updated: '2026-11-24T12:00:00Z',
      note: 'The report was not ours.',
    });
    expect(paper.json('/routes.json')).toMatchObject({ gone: ['/stories/lamp/'] });
    expect(newestChange()).toMatchObject({
      kind: 'withdrawal',
      version: 2,
      note: 'The report was not ours.',
    });
  });

  it('comes back when its editor takes the cancellation back', async () => {
    paper.write('lamp.txt', secret, facts);
    await paper.press();
    paper.write('lamp.txt', secret, { ...facts, status: 'canceled' });
    await paper.press();
    paper.write('lamp.txt', secret, facts);
    await paper.press();
    expect(parseStoryPage(paper.json('/stories/lamp/index.json'))).toMatchObject({
      status: 'usable',
      version: 3,
    });
    expect(paper.json('/routes.json')).toMatchObject({ gone: [] });
    expect(newestChange()).toMatchObject({ kind: 'reinstatement', version: 3 });
    expect(paper.text('/topics/sea/index.json')).toContain('Quenchlore');
  });

  it('has its notice in a paper that never ran the story', async () => {
    paper.write('lamp.txt', secret, { ...facts, status: 'canceled' });
    await paper.press();
    expect(paper.filesWith('Quenchlore')).toEqual([]);
    expect(paper.json('/stories/lamp/index.json')).toMatchObject({ status: 'canceled' });
  });
});

describe('a story that had another address', () => {
  beforeEach(async () => {
    paper.write('lamp.txt', secret, facts);
    await paper.press();
    paper.write('lamp.txt', secret, { ...facts, slug: 'winter-lamp' });
  });

  it('is news at the address that it had', async () => {
    expect(await changesOfPress()).toEqual(['update /stories/lamp/']);
  });

  it('is withdrawn at every address, and comes back at every one', async () => {
    await paper.press();
    paper.write('lamp.txt', secret, { ...facts, slug: 'winter-lamp', status: 'canceled' });
    expect(await changesOfPress()).toEqual(['withdrawal /stories/winter-lamp/', 'withdrawal /stories/lamp/']);
    paper.write('lamp.txt', secret, { ...facts, slug: 'winter-lamp' });
    expect(await changesOfPress()).toEqual([
      'reinstatement /stories/winter-lamp/',
      'reinstatement /stories/lamp/',
    ]);
  });

  it('says nothing of an address that it only has since it is withheld', async () => {
    paper.write('lamp.txt', secret, { ...facts, slug: 'quiet', status: 'withheld' });
    expect(await changesOfPress()).toEqual(['withdrawal /stories/lamp/']);
    paper.write('lamp.txt', secret, { ...facts, slug: 'quieter', status: 'withheld' });
    expect(await changesOfPress()).toEqual([]);
    expect([...paper.filesWith('quiet'), ...paper.filesWith('Quenchlore')]).toEqual([]);
  });

  it('says nothing of addresses that it has under an embargo', async () => {
    const embargoed = { ...facts, embargo: '2026-12-01T06:00:00Z' };
    paper.write('tide.txt', secret, { ...embargoed, slug: 'early-tide' });
    await paper.press();
    paper.write('tide.txt', secret, { ...embargoed, slug: 'late-tide' });
    expect(await changesOfPress()).toEqual([]);
    expect(paper.filesWith('-tide')).toEqual([]);
  });
});

describe('a note to the desk', () => {
  it('is in no file of the edition', async () => {
    paper.write('lamp.txt', sampleCopy('The lamp burns on'), {
      ...facts,
      note: 'Quenchlore: call the keeper first',
    });
    await paper.press();
    expect(paper.filesWith('Quenchlore')).toEqual([]);
  });
});
