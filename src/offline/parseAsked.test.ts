import { describe, expect, it } from 'vitest';
import type { Asked } from './messages.ts';
import { parseAsked } from './parseAsked.ts';

describe('parseAsked', () => {
  it.each<Asked>([
    { type: 'keep', paths: ['/stories/x/'], width: 960 },
    { type: 'drop', paths: ['/stories/x/'] },
    { type: 'drop', paths: null },
    { type: 'drop', paths: ['/stories/x/'], leavesCopies: true },
    { type: 'list' },
    { type: 'about', paths: [] },
    { type: 'measure', paths: ['/stories/x/'], width: 480 },
    { type: 'shown', path: '/', pictures: ['https://paper.example/a.avif'] },
    { type: 'check' },
    { type: 'takeOver' },
  ])('takes $type', (asked) => {
    expect(parseAsked(asked)).toEqual(asked);
  });

  it.each([
    null,
    'list',
    {},
    { type: 'skipWaiting' },
    { type: 'keep', paths: ['https://other.example/'], width: 960 },
    { type: 'keep', paths: ['//other.example/'], width: 960 },
    { type: 'keep', paths: ['/stories/x/'], width: 0 },
    { type: 'shown', path: '/', pictures: [1] },
  ])('leaves %j alone', (message) => {
    expect(parseAsked(message)).toBeNull();
  });
});
