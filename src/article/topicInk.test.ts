import { describe, expect, it } from 'vitest';
import type { Paper } from './pages.ts';
import { inkOf } from './inkOf.ts';
import { topicInk } from './topicInk.ts';

const paper = {
  navigation: [{ name: 'Sea', path: '/topics/sea/', ink: 'climate' }] satisfies Paper['navigation'],
};

describe('topicInk', () => {
  it('is what the navigation says of the first topic', () => {
    expect(topicInk([{ slug: 'sea' }, { slug: 'world' }], paper)).toBe('climate');
  });

  it('is the topic’s own where the navigation does not name it', () => {
    expect(topicInk([{ slug: 'ferries' }], paper)).toBe(inkOf('ferries'));
  });

  it('is none without a topic', () => {
    expect(topicInk([], paper)).toBeUndefined();
  });
});
