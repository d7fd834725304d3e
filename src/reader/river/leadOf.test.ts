import { describe, expect, it } from 'vitest';
import { sampleSummary } from '../samples/sampleLists.ts';
import { leadOf } from './leadOf.ts';

const picture = { width: 3, height: 2, alt: '', caption: null, colour: null, sources: [] };
const plain = (slug: string) => sampleSummary({ slug });
const pictured = (slug: string) => sampleSummary({ slug, picture });

describe('leadOf', () => {
  it.each([
    ['the newest with a picture', [plain('a'), pictured('b'), pictured('c')], 'b'],
    ['the newest when no picture is near', [...Array.from('abcdef', plain), pictured('g')], 'a'],
    ['the only story', [plain('a')], 'a'],
    ['nothing of nothing', [], undefined],
  ])('is %s', (_, stories, slug) => {
    expect(leadOf(stories)?.slug).toBe(slug);
  });
});
