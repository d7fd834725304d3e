import { describe, expect, it } from 'vitest';
import { createHouse } from '../agency/house.ts';
import { readDateline } from './readDateline.ts';
import { sampleGazetteer } from './sampleGazetteer.ts';

const context = {
  language: 'en',
  gazetteer: sampleGazetteer(),
  house: createHouse(['The Farol', 'Sound Desk']),
};
const lead = 'Rain fell on 12 towns.';

function read(raw: string) {
  return readDateline(raw + lead, context);
}

describe('the signature of a dateline', () => {
  it.each([
    ['PORTO (Farol) — ', 'PORTO', 'Farol', null],
    ['Porto (Farol) — ', 'Porto', 'Farol', null],
    ['PORTO (Farol Wire) — ', 'PORTO', 'Farol Wire', null],
    ['Porto, March 3 (Sound Desk) - ', 'Porto', 'Sound Desk', 'March 3'],
    ['PORTO, March 3, Farol - ', 'PORTO', 'Farol', 'March 3'],
    ['PORTO (Farol/AP) — ', 'PORTO', 'Farol/AP', null],
    ['(Farol) - PORTO, March 3 - ', 'PORTO', 'Farol', 'March 3'],
  ])('is the house’s own in %j', (raw, text, agency, date) => {
    expect(read(raw)).toMatchObject({ dateline: { raw, text, agency, date }, rest: lead, doubt: null });
  });

  it.each([
    ['PORTO (Baltic Courier) — ', 'PORTO', 'Baltic Courier'],
    ['Porto (Baltic Courier) — ', 'Porto', 'Baltic Courier'],
    ['QUILLEN (Baltic Courier) — ', 'QUILLEN', 'Baltic Courier'],
    ['PORTO (WXYZ) — ', 'PORTO', 'WXYZ'],
  ])('is an agency that is in no list in %j', (raw, text, agency) => {
    expect(read(raw)).toMatchObject({ dateline: { raw, text, agency }, rest: lead });
  });

  it.each([
    ['PORTO (Harju County) — ', 'PORTO (Harju County)', null],
    ['PORTO (Portugal), May 5 - ', 'PORTO (Portugal)', 'May 5'],
    ['QUILLEN (Madrid), May 5 - ', 'QUILLEN (Madrid)', 'May 5'],
  ])('is no agency but the region in %j', (raw, text, date) => {
    expect(read(raw)).toMatchObject({ dateline: { raw, text, agency: null, date }, doubt: null });
  });

  it('stays in the text of the dateline, with a word to the editor, when it may be either', () => {
    const { dateline, doubt } = read('PORTO (Maarsund) — ');
    expect(dateline).toMatchObject({ text: 'PORTO (Maarsund)', agency: null });
    expect(doubt).toMatch(/“Maarsund”.*neither a region nor an agency/);
  });

  it.each(['Quillen (Baltic Courier) — ', 'QUILLEN (WXYZ) — '])(
    'leaves %j in the text, with a word to the editor',
    (raw) => {
      const { dateline, rest, doubt } = read(raw);
      expect([dateline, rest]).toEqual([null, raw + lead]);
      expect(doubt).toMatch(/may be a dateline/);
    },
  );

  it('is no place of its own when the paper is called as its town', () => {
    const house = createHouse(['Porto']);
    const raw = 'PORTO - ';
    const { dateline } = readDateline(raw + lead, { ...context, house });
    expect(dateline).toMatchObject({ raw, text: 'PORTO', agency: null });
  });
});
