import { describe, expect, it } from 'vitest';
import { loadMediaTopics } from './topics/loadMediaTopics.ts';
import { noHouse } from './agency/house.ts';
import { sampleGazetteer } from './dateline/sampleGazetteer.ts';
import type { Desk } from './draft.ts';
import { readCopy } from './readCopy.ts';
import { repeatedShapes } from './repeatedShapes.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'UTC',
  house: noHouse,
  topics: [{ slug: 'shipping', name: 'Shipping', code: null, words: ['ferry', 'quay side'] }],
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
};

const small = 6_000;
const times = 8;

describe('readCopy', () => {
  // A reader whose cost is the square of the length would need 64 times as long.
  it.each(repeatedShapes)(
    'reads eight times as many %s in little more than eight times the time',
    (_, piece) => {
      readTimed(piece, small);
      const once = Math.max(readTimed(piece, small), readTimed(piece, small), 2);
      expect(readTimed(piece, small * times) / once).toBeLessThan(times * 4);
    },
  );
});

/** Milliseconds of the processor, which other programs on the machine do not add to. */
function readTimed(piece: string, length: number): number {
  const bytes = Buffer.from(`The headline\n${piece.repeat(length / piece.length)}`);
  const start = process.cpuUsage();
  readCopy({ path: 'x.txt', bytes }, desk);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
