import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FrontPage } from '../../article/front.ts';
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

function slugs(): string[] {
  return paper.json<FrontPage>('/index.json').stories.map(({ slug }) => slug);
}

describe('the front page', () => {
  it('runs a story in the paper’s language and not its translation, whichever names the other', async () => {
    paper.write('lamp.txt', sampleCopy('Lamp lit'), { language: 'en-GB', translations: { es: 'faro' } });
    paper.write('faro.txt', sampleCopy('Faro encendido'), { language: 'es' });
    paper.write('well.txt', sampleCopy('Well found'), { language: 'en' });
    paper.write('pozo.txt', sampleCopy('Pozo hallado'), { language: 'es', translations: { en: 'well' } });
    paper.write('sola.txt', sampleCopy('Noticia sola'), { language: 'es' });
    await paper.press();
    expect(slugs().toSorted()).toEqual(['lamp', 'sola', 'well']);
  });

  it('runs a translation while the story that it translates is withheld', async () => {
    paper.write('lamp.txt', sampleCopy('Lamp lit'), { language: 'en', status: 'withheld' });
    paper.write('faro.txt', sampleCopy('Faro encendido'), { language: 'es', translations: { en: 'lamp' } });
    await paper.press();
    expect(slugs()).toEqual(['faro']);
  });
});
