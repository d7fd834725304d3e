import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  correctionSchema,
  coverSchema,
  datelineSchema,
  sectionSchema,
  topicRefSchema,
} from '../article/schema.ts';
import { blockTexts } from '../article/text.ts';
import { loadMediaTopics } from './topics/loadMediaTopics.ts';
import { noHouse } from './agency/house.ts';
import { sampleGazetteer } from './dateline/sampleGazetteer.ts';
import type { Desk, Draft } from './draft.ts';
import { readCopy } from './readCopy.ts';
import { anyCopy } from './samples/anyCopy.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'UTC',
  house: noHouse,
  topics: [],
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
};

function read(copy: string | Uint8Array) {
  return readCopy({ path: 'x.txt', bytes: typeof copy === 'string' ? Buffer.from(copy) : copy }, desk);
}

/** Everything of a draft that a reader sees. */
function shown(draft: Draft): string {
  const body = draft.sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.flatMap(blockTexts),
  ]);
  const people = draft.byline.flatMap(({ name, role }) => [name, role ?? '']);
  const rest = [
    draft.headline,
    draft.standfirst,
    draft.dateline?.raw,
    draft.cover?.credit?.raw,
    draft.agency,
  ];
  return [...rest, ...people, ...draft.corrections.map(({ text }) => text), ...body].join('\n');
}

describe('readCopy on copy of every shape', () => {
  it('shows every word of the copy once', () => {
    fc.assert(
      fc.property(anyCopy, ({ copy, words }) => {
        const { draft } = read(copy);
        fc.pre(draft !== null);
        expect((shown(draft).match(/word\d+q[xyz]?/gi) ?? []).sort()).toEqual(words.sort());
      }),
      { numRuns: 400 },
    );
  });

  it('gives drafts that the article can hold', () => {
    fc.assert(
      fc.property(anyCopy, ({ copy }) => {
        const { draft } = read(copy);
        fc.pre(draft !== null);
        expect(v.is(v.array(sectionSchema), draft.sections)).toBe(true);
        expect(v.is(v.nullable(datelineSchema), draft.dateline)).toBe(true);
        expect(v.is(v.array(topicRefSchema), draft.topics)).toBe(true);
        expect(v.is(v.array(correctionSchema), draft.corrections)).toBe(true);
        const cover =
          draft.cover === null
            ? null
            : { picture: null, credit: draft.cover.credit, focus: draft.cover.focus };
        expect(v.is(v.nullable(coverSchema), cover)).toBe(true);
        const ids = draft.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('gives the same for the same bytes', () => {
    fc.assert(
      fc.property(anyCopy, ({ copy }) => {
        expect(read(copy)).toEqual(read(copy));
      }),
      { numRuns: 30 },
    );
  });
});

describe('readCopy on anything', () => {
  it('gives a draft or an error for all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { draft, problems } = read(bytes);
        expect(draft === null).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
    );
  });

  it('gives a draft or an error for all text, front matter too, and never its own fault', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '---',
        '\n',
        ': ',
        '- ',
        '> ',
        '|',
        '[',
        '](',
        ')',
        '*',
        '**',
        '_',
        '`',
        '# ',
        '1. ',
        '\t',
        '    ',
        '&',
        '{',
        '}',
        '"',
        "'",
        '!',
        '@',
        '%',
        '~',
        '\\',
        'corrections',
        'focus',
        'status',
        'byline',
        'EMBARGOED UNTIL',
        'By ',
        'Photo: ',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, front) => {
        const { draft, problems } = read((front ? '---\n' : '') + pieces.join(''));
        expect(draft === null).toBe(problems.some(({ severity }) => severity === 'error'));
        expect(problems.filter(({ message }) => message.startsWith('the copy could not be read'))).toEqual(
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reads copy that was cut, repeated and mixed', () => {
    fc.assert(
      fc.property(
        fc.array(anyCopy, { minLength: 1, maxLength: 4 }),
        fc.nat(400),
        fc.nat(400),
        (stories, from, length) => {
          const all = stories.map(({ copy }) => copy).join('\n');
          const part = all.slice(from, from + length);
          expect(() => read(part + all + part)).not.toThrow();
          const { problems } = read(part + part);
          expect(problems.filter(({ message }) => message.startsWith('the copy could not be read'))).toEqual(
            [],
          );
        },
      ),
    );
  });
});
