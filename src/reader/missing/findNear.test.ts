import { describe, expect, it } from 'vitest';
import { storyPath } from '../../article/paths.ts';
import { rankNear } from './findNear.ts';

const slugs = ['flood-gates-hold', 'flood-gates-fail', 'florist-of-the-year', 'flood', 'fleet-comes-home'];
const pages = slugs.map((slug) => ({ path: storyPath(slug), name: slug, language: 'en' }));

describe('rankNear', () => {
  it.each([
    ['a letter too few', 'flod-gates-hold', ['flood-gates-hold', 'flood-gates-fail']],
    ['a link that was cut', 'flood-gates-h', ['flood-gates-hold', 'flood', 'flood-gates-fail']],
    ['a word too many', 'fleet-comes-home-again', ['fleet-comes-home']],
    ['words in another order', 'florist-year-of-the', ['florist-of-the-year']],
    ['nothing like it', 'flux', []],
  ])('finds what %s may have meant', (_, name, near) => {
    expect(rankNear(name, pages).map((page) => page.name)).toEqual(near);
  });

  it('names five at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      path: storyPath(`lamp-${index}`),
      name: String(index),
      language: 'en',
    }));
    expect(rankNear('lamp', many)).toHaveLength(5);
  });
});
