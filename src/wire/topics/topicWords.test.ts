import { describe, expect, it } from 'vitest';
import { parseMediaTopics } from './mediaTopics.ts';
import { topicWords } from './topicWords.ts';

const topics = parseMediaTopics(
  [
    '10000000\tlaw, order and justice',
    '\t20000001\ttrial (court)',
    '\t\t20000002\tjury',
    '\t\t20000003\trock and roll trial',
    '\t20000004\tprisons',
    '\t\t20000005\tescape',
  ].join('\n'),
);

describe('topicWords', () => {
  it('takes parts of a first name, near names and phrases for words, single words far down for hints', () => {
    expect(topicWords('medtop:10000000', new Set(), topics)).toEqual({
      words:
        'law,laws,order,orders,justice,justices,trial,trials,rock and roll trial,rock and roll trials,prisons'.split(
          ',',
        ),
      hints: [
        ['jury', 'juries'],
        ['escape', 'escapes'],
      ],
    });
  });

  it('leaves what other topics of the paper have to them', () => {
    expect(topicWords('medtop:10000000', new Set(['medtop:20000001', 'medtop:20000004']), topics)).toEqual({
      words: ['law', 'laws', 'order', 'orders', 'justice', 'justices'],
      hints: [],
    });
  });

  it('keeps a name below the first level whole', () => {
    expect(topicWords('medtop:20000003', new Set(), topics).words).toEqual([
      'rock and roll trial',
      'rock and roll trials',
    ]);
  });

  it('has no words for a code that is not there', () => {
    expect(topicWords('medtop:99999999', new Set(), topics)).toEqual({ words: [], hints: [] });
  });
});
