import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCopy, TemporaryPaper } from '../samples/TemporaryPaper.ts';
import { WorkerPool } from '../WorkerPool.ts';

type Card = { path: string; width: number; height: number } | null;

const pool = new WorkerPool();
afterAll(() => pool.close());

let paper: TemporaryPaper;
beforeEach(() => {
  paper = new TemporaryPaper(pool);
  paper.config = { ...paper.config, cards: 10 };
});
afterEach(() => paper.remove());

function cardOf(slug: string): Card {
  return paper.json<{ card: Card }>(`/stories/${slug}/index.json`).card;
}

function pathOf(slug: string): string {
  const card = cardOf(slug);
  if (card === null) throw new Error(`${slug} has no card`);
  return card.path;
}

function cards(): string[] {
  return [...paper.files().keys()].filter((file) => /^\/stories\/.+\/card-/.test(file));
}

function paperCards(): string[] {
  return [...paper.files().keys()].filter((file) => file.startsWith('/card-'));
}

describe('the card of a story', () => {
  it('is a picture of 1200 by 630 whose name holds a hash of its bytes', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    const { done } = await paper.press();
    expect(done).toMatchObject({ published: 1, cards: 1 });
    expect(cardOf('lamp')).toMatchObject({ width: 1200, height: 630 });
    const bytes = readFileSync(path.join(paper.out, pathOf('lamp')));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    expect(pathOf('lamp')).toBe(`/stories/lamp/card-${hash}.png`);
    expect(paper.text('/stories/lamp/index.html')).toContain(pathOf('lamp'));
  });

  it('costs nothing as long as the story stays', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    await paper.press();
    const before = paper.files();
    const { done } = await paper.press();
    expect(done).toMatchObject({ cards: 0, written: 0 });
    expect(paper.files()).toEqual(before);
  });

  it('stays when the text changes, and follows the headline', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    await paper.press();
    const first = pathOf('lamp');
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on', 'Tidewater'));
    expect((await paper.press()).done).toMatchObject({ updated: 1, cards: 0 });
    expect(pathOf('lamp')).toBe(first);
    paper.write('lamp.txt', sampleCopy('Harbour lamp is put out'));
    expect((await paper.press()).done).toMatchObject({ updated: 1, cards: 1 });
    expect(pathOf('lamp')).not.toBe(first);
    expect(cards()).toEqual([pathOf('lamp')]);
  });

  it('is drawn for the newest stories only, as many as the config says', async () => {
    paper.config = { ...paper.config, cards: 1 };
    paper.write('old.txt', sampleCopy('Old lamp'), { published: '2026-01-01T08:00:00Z' });
    paper.write('new.txt', sampleCopy('New lamp'), { published: '2026-02-01T08:00:00Z' });
    await paper.press();
    expect(cardOf('old')).toBeNull();
    expect(cards()).toEqual([pathOf('new')]);
  });

  it('of an old story goes when the story says something else', async () => {
    paper.write('old.txt', sampleCopy('Old lamp'), { published: '2026-01-01T08:00:00Z' });
    paper.write('new.txt', sampleCopy('New lamp'), { published: '2026-02-01T08:00:00Z' });
    await paper.press();
    paper.config = { ...paper.config, cards: 1 };
    paper.write('old.txt', sampleCopy('Old lamp, put right'), { published: '2026-01-01T08:00:00Z' });
    await paper.press();
    expect(cardOf('old')).toBeNull();
    expect(cards()).toEqual([pathOf('new')]);
  });

  it.each(['canceled', 'withheld'])('goes with a story that is %s', async (status) => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    paper.write('quay.txt', sampleCopy('Quay opens'));
    await paper.press();
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'), { status });
    await paper.press();
    expect(cards()).toEqual([pathOf('quay')]);
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    await paper.press();
    expect(paper.has(pathOf('lamp'))).toBe(true);
  });

  it('moves with a story whose slug moves', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'), { id: 'lamp' });
    await paper.press();
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'), { id: 'lamp', slug: 'harbour-lamp' });
    await paper.press();
    expect(cards()).toEqual([pathOf('harbour-lamp')]);
    expect(pathOf('harbour-lamp')).toMatch(/^\/stories\/harbour-lamp\//);
  });

  it('shows the picture of the story, and is drawn anew when that changes', async () => {
    const picture = (colour: string) =>
      paper.write(
        'lamp.svg',
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" fill="${colour}"/></svg>`,
      );
    const corner = async () => {
      const { data } = await sharp(path.join(paper.out, pathOf('lamp')))
        .removeAlpha()
        .extract({ left: 1100, top: 500, width: 1, height: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true });
      return [...data];
    };
    picture('#c00000');
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'), { cover: 'lamp.svg' });
    await paper.press();
    expect(await corner()).toEqual([192, 0, 0]);
    picture('#0000c0');
    await paper.press();
    expect(await corner()).toEqual([0, 0, 192]);
    expect(cards()).toEqual([pathOf('lamp')]);
  });

  it('is not drawn where no face has a letter of the headline', async () => {
    paper.write('lamp.txt', sampleCopy('ሰላም ለዓለም'), { language: 'am' });
    expect((await paper.press()).done).toMatchObject({ published: 1, cards: 0 });
    expect(cardOf('lamp')).toBeNull();
    expect((await paper.press()).done).toMatchObject({ cards: 0, written: 0 });
  });

  it('is not drawn where no page could name it', async () => {
    paper.config = { cards: 10 };
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    expect((await paper.press()).done).toMatchObject({ published: 1, cards: 0 });
  });
});

/** The pool with another way of drawing cards. */
function poolThatDraws(drawCard: WorkerPool['drawCard']): WorkerPool {
  return {
    threads: pool.threads,
    read: pool.read.bind(pool),
    draw: pool.draw.bind(pool),
    drawMaps: pool.drawMaps.bind(pool),
    drawCard,
  } as unknown as WorkerPool;
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('no memory'));
}

describe('drawing cards', () => {
  it('waits when there is news, and is made good by the next press', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    const { done, events } = await paper.press({ signal: AbortSignal.abort() });
    expect(done).toMatchObject({ published: 1, cards: 0 });
    expect(events).toContainEqual({ event: 'published', slug: 'lamp' });
    expect(cardOf('lamp')).toBeNull();
    expect((await paper.press()).done).toMatchObject({ published: 0, cards: 1 });
    expect(paper.has(pathOf('lamp'))).toBe(true);
  });

  it('keeps no story from being published when it fails', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    const { code, events } = await paper.press({ pool: poolThatDraws(refuse) });
    expect(code).toBe(0);
    expect(events).toContainEqual({
      event: 'warning',
      message: 'the card of lamp cannot be drawn: no memory',
    });
    expect(paper.has('/stories/lamp/index.html')).toBe(true);
  });

  it('is tried again by the next press when it failed, and told of each time', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    for (const _ of ['first', 'second']) {
      const { events } = await paper.press({ pool: poolThatDraws(refuse) });
      expect(events.map(({ message }) => message)).toContain('the card of lamp cannot be drawn: no memory');
      expect(cardOf('lamp')).toBeNull();
    }
    expect((await paper.press()).done).toMatchObject({ published: 0, cards: 1 });
    expect(paper.has(pathOf('lamp'))).toBe(true);
  });

  it('begins when the stories are in place and the catalogue knows', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'), { topics: ['sea'] });
    const found: unknown[] = [];
    const look: WorkerPool['drawCard'] = async (task) => {
      if (task.card.kind === 'story') {
        const kept = new DatabaseSync(paper.state, { readOnly: true });
        found.push({
          lists: ['/', '/topics/sea/', '/stories/lamp/'].every((page) =>
            paper.text(`${page}index.html`).includes('Harbour lamp burns on'),
          ),
          feed: paper.text('/feed.xml').includes('Harbour lamp burns on'),
          change: paper.json<{ sequence: number }>('/changes.json').sequence,
          state: kept.prepare('select state from story').get()?.['state'],
        });
        kept.close();
      }
      return pool.drawCard(task);
    };
    expect((await paper.press({ pool: poolThatDraws(look) })).done).toMatchObject({ cards: 1 });
    expect(found).toEqual([{ lists: true, feed: true, change: 1, state: 'published' }]);
  });

  it('makes good what a folder has lost', async () => {
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    await paper.press();
    const card = pathOf('lamp');
    const before = paper.files();
    rmSync(paper.out, { recursive: true });
    await paper.press();
    expect(pathOf('lamp')).toBe(card);
    expect(paper.files()).toEqual(before);
  });
});

describe('the card of the paper', () => {
  it('is named on every page, and follows the name of the paper', async () => {
    paper.config = { ...paper.config, name: 'The Beacon', cards: 0 };
    paper.write('lamp.txt', sampleCopy('Harbour lamp burns on'));
    await paper.press();
    const [first] = paperCards();
    expect(first).toMatch(/^\/card-[0-9a-f]{10}\.png$/);
    expect(await sharp(path.join(paper.out, first ?? '')).metadata()).toMatchObject({
      width: 1200,
      height: 630,
    });
    paper.config = { ...paper.config, name: 'The Lantern' };
    await paper.press();
    expect(paperCards()).not.toContain(first);
  });
});
