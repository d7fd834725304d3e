import { describe, expect, it } from 'vitest';
import { loadMediaTopics } from './topics/loadMediaTopics.ts';
import { noHouse } from './agency/house.ts';
import { sampleGazetteer } from './dateline/sampleGazetteer.ts';
import type { Desk } from './draft.ts';
import { readCopy } from './readCopy.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'UTC',
  house: noHouse,
  topics: [{ slug: 'shipping', name: 'Shipping', code: null, words: ['ferry', 'quay side'] }],
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
};

/** Copy that would cost a careless reader the square of its length, by what it repeats. */
const shapes: [name: string, piece: string][] = [
  ['paragraphs', 'The ferry came back to the island, the owners said, and it was quiet.\n'],
  ['one paragraph', 'The ferry came back, the owners said. '],
  ['one word', 'ferry'],
  ['wrapped lines', 'The ferry came back to the island on Friday after a winter in\n'],
  ['emphasis that nothing closes', '*a _b '],
  ['brackets', '[a]('],
  ['bullets apart', '- a\n\nb\n'],
  ['numbers that break off', '1. a\n2. b\n4. c\n'],
  ['items that go on', '- a\n  b\n'],
  ['quotes', '> a b\n'],
  ['quote marks', '>'],
  ['rows of a table', '| a | b |\n|---|---|\n'],
  ['bars', '|'],
  ['code that nothing closes', '```a\n'],
  ['spaces', ' '],
  ['commas', 'a, '],
  ['questions', 'Why is it so?\n'],
  ['headings', '## a\n'],
  ['credits', 'Photo: Ana Ruiz / AFP\n'],
  ['slashes', 'a/'],
  ['embargoes', 'EMBARGOED UNTIL 5 \n'],
  ['pictures', '![a](b.jpg "c. Photo: d / AFP")\n'],
  ['control characters', 'text that is long enough to be a line of wrapped copy\u0007\n'],
];

const small = 6_000;
const times = 8;

describe('readCopy', () => {
  // A reader whose cost is the square of the length would need 64 times as long.
  it.each(shapes)('reads eight times as many %s in little more than eight times the time', (_, piece) => {
    readTimed(piece, small);
    const once = Math.max(readTimed(piece, small), readTimed(piece, small), 2);
    expect(readTimed(piece, small * times) / once).toBeLessThan(times * 4);
  });
});

/** Milliseconds of the processor, which other programs on the machine do not add to. */
function readTimed(piece: string, length: number): number {
  const bytes = Buffer.from(`The headline\n${piece.repeat(length / piece.length)}`);
  const start = process.cpuUsage();
  readCopy({ path: 'x.txt', bytes }, desk);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
