import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../article/text.ts';
import { noHouse } from './agency/house.ts';
import type { Decision, Desk, ReadCopy } from './draft.ts';
import { loadGazetteer } from './places/loadGazetteer.ts';
import { readCopy } from './readCopy.ts';
import { loadMediaTopics } from './topics/loadMediaTopics.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'UTC',
  house: noHouse,
  topics: [],
  gazetteer: loadGazetteer(),
  mediaTopics: loadMediaTopics(),
};

/** A word that no other line has: `Zabqx`. */
const word = /Z[a-z]{2}qx/g;

/** Lines as wires file them, around a word that can be traced. */
const shapes: ((name: string) => string)[] = [
  (name) => `^BC-${name}-Talks, 1st Ld`,
  (name) => `EDS: Adds ${name} in the third paragraph.`,
  (name) => `ATTENTION EDITORS - ${name} is spelled so throughout.`,
  (name) => `(Adds ${name}, quotes)`,
  (name) => `EMBARGOED UNTIL 0001 GMT MAY 5 2031 ${name}`,
  () => 'EMBARGOED UNTIL 0001 GMT MAY 5 2031',
  (name) => `By Ana ${name}`,
  (name) => `By Ana ${name}, Reuters`,
  (name) => `Por Ana ${name}`,
  (name) => `Von Ana ${name} (dpa)`,
  (name) => `BERGEN, May 5 (Reuters) - The ${name} sails at noon, and then it comes back to the quay again.`,
  (name) => `Bilbao, 5 may (EFE).- The ${name} sails at noon, and then it comes back to the quay again.`,
  (name) => `By Ana ${name} Madrid, 5 may (EFE).- It sails at noon, and then it comes back again.`,
  (name) => `القاهرة - 4 - 6 (كونا) -- قال ${name} إن المطر هطل طوال اليوم على المدينة كلها.`,
  (name) => `【ソウル＝山田花子】${name}は一日中雨が降ったと話した。`,
  (name) => `新华社北京4月24日电 ${name}雨下了一整天。`,
  (name) => `The ${name} sails at noon, the owners said, and then it comes back to the quay again on Friday.`,
  (name) => `What ${name} did`,
  (name) => name.toUpperCase().replace(/.*/, `THE ${name}`),
  (name) => `Why ${name}?`,
  (name) => `Cover photo: Ana ${name} / AFP`,
  (name) => `写真：${name}提供`,
  (name) => `${name}/AFP via Getty Images`,
  (name) => `(Reporting by Ben ${name}; Editing by Jo Lund)`,
  (name) => `(©${name})`,
  () => 'Reuters',
  () => '-30-',
  () => 'URGENT',
  () => '(more)',
  () => '',
];

const line = fc.tuple(fc.nat(shapes.length - 1), fc.boolean());
const copy = fc.array(line, { minLength: 2, maxLength: 20 }).map((lines) => {
  const filed = lines.map(([shape, apart], i) => {
    const letters = String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));
    return (shapes[shape]?.(`Z${letters}qx`) ?? '') + (apart ? '\n' : '');
  });
  return `The harbour opens\n${filed.join('\n')}`;
});

const internal = new Set<Decision['as']>(['slug line', 'advisory', 'embargo', 'sign-off']);

function read(text: string): ReadCopy {
  return readCopy({ path: 'x.txt', bytes: Buffer.from(text) }, desk);
}

/** Every traced word that a reader sees, or that the editor is told was kept from readers. */
function accounted({ draft, decisions, problems }: ReadCopy): Set<string> {
  const body = draft?.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]);
  const texts = [
    draft?.headline,
    draft?.standfirst,
    draft?.dateline?.raw,
    draft?.cover?.credit?.raw,
    draft?.agency,
    ...(draft?.byline.flatMap(({ name, role }) => [name, role]) ?? []),
    ...(body ?? []),
    ...decisions.filter(({ as }) => internal.has(as)).map(({ text }) => text),
    ...problems.map(({ message }) => message),
  ];
  return new Set(texts.join('\n').match(word));
}

/** The words of a copy that nobody is told of; none when the copy has no story, which is an error of its own. */
function lostOf(text: string): string[] {
  const result = read(text);
  if (result.draft === null) return [];
  const found = accounted(result);
  return (text.match(word) ?? []).filter((each) => !found.has(each));
}

describe('readCopy on the lines of wires, mixed, cut and repeated', () => {
  it('shows every word or says that it was for the desk', () => {
    fc.assert(
      fc.property(copy, (text) => {
        expect(lostOf(text)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('loses nothing of copy that was cut and repeated', () => {
    fc.assert(
      fc.property(copy, fc.nat(300), fc.nat(600), (text, from, length) => {
        const part = text.slice(from, from + length);
        for (const each of [part + part, `${text}\n${part}`]) expect(lostOf(each)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('meets every kind of line', () => {
    const met = new Map<string, number>();
    for (const text of fc.sample(copy, { numRuns: 200, seed: 5 })) {
      for (const { as } of read(text).decisions) met.set(as, (met.get(as) ?? 0) + 1);
    }
    for (const as of [
      'slug line',
      'advisory',
      'embargo',
      'byline',
      'dateline',
      'heading',
      'credit',
      'sign-off',
    ]) {
      expect([as, met.get(as) ?? 0]).toEqual([as, expect.toSatisfy((count: number) => count >= 10)]);
    }
  });
});
