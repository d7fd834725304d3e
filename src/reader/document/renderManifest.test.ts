import { beforeAll, describe, expect, it } from 'vitest';
import { samplePaper } from '../samples/samplePaper.ts';
import { loadAllWords } from '../words/words.ts';
import { renderManifest } from './renderManifest.ts';

beforeAll(loadAllWords);

type Manifest = {
  name: string;
  short_name: string;
  start_url: string;
  lang: string;
  dir: string;
  shortcuts: { name: string; url: string }[];
};

function manifestOf(change: Partial<typeof samplePaper>): Manifest {
  return JSON.parse(renderManifest({ ...samplePaper, ...change })) as Manifest;
}

describe('the manifest of a paper', () => {
  it('bears its name, and starts at its front page', () => {
    const manifest = manifestOf({ name: 'Courier', tagline: null });
    expect(manifest).toMatchObject({ name: 'Courier', short_name: 'Courier', start_url: '/', lang: 'en' });
    expect(manifest).not.toHaveProperty('description');
  });

  it.each([
    ['The Post', 'The Post'],
    ['Harbour Evening Courier', 'Harbour'],
  ])('shortens %s to %s', (name, short) => {
    expect(manifestOf({ name }).short_name).toBe(short);
  });

  it('offers the front page and what is saved, in the words of the paper', () => {
    const { lang, dir, shortcuts } = manifestOf({ language: 'ar' });
    expect([lang, dir]).toEqual(['ar', 'rtl']);
    expect(shortcuts.map(({ name, url }) => [name, url])).toEqual([
      ['الصفحة الأولى', '/'],
      ['المحفوظ', '/saved/'],
    ]);
  });
});
