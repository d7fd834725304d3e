import { describe, expect, it } from 'vitest';
import { inkOf } from '../../article/inkOf.ts';
import { samplePaper } from '../samples/samplePaper.ts';
import { topicInk } from './topicInk.ts';

describe('topicInk', () => {
  it('is what the navigation says of the first topic', () => {
    expect(topicInk([{ slug: 'sea' }, { slug: 'world' }], samplePaper)).toBe('climate');
  });

  it('is the topic’s own where the navigation does not name it', () => {
    expect(topicInk([{ slug: 'ferries' }], samplePaper)).toBe(inkOf('ferries'));
  });

  it('is none without a topic', () => {
    expect(topicInk([], samplePaper)).toBeUndefined();
  });
});
