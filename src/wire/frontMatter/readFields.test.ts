import { describe, expect, it } from 'vitest';
import { loadMediaTopics } from '../topics/loadMediaTopics.ts';
import { noHouse } from '../agency/house.ts';
import { sampleGazetteer } from '../dateline/sampleGazetteer.ts';
import type { Desk } from '../draft.ts';
import { openReport } from '../report.ts';
import { parseFrontMatter } from './parseFrontMatter.ts';
import { keys, readFields } from './readFields.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'Europe/Berlin',
  house: noHouse,
  topics: [{ slug: 'climate', name: 'Climate', code: null, words: [] }],
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
};

function read(yaml: string) {
  const report = openReport('x.md');
  const map = parseFrontMatter(yaml.split('\n'), 2, report) ?? new Map();
  const fields = readFields(map, desk, report);
  return {
    fields,
    problems: report.problems,
    faults: report.problems.map(({ severity, line }) => `${severity} ${line}`),
  };
}

const whole = `id: boats/7
slug: the-boat
headline: "The boat: back again"
standfirst: It sails
byline:
  - { name: Ana Ruiz, role: Correspondent }
  - Ben Cho, AFP
published: 2026-05-05 18:20
updated: 2026-05-06T08:00:00Z
language: pt-br
topics: [climate, Climate]
dateline: Rome/Sydney
cover: ./pictures/boat.jpg
alt: A boat
caption: The boat
credit: "Photo: Ana Ruiz / AFP"
focus: 40% 30%
lead: true
weight: 2
format: longread
status: usable
embargo: 2026-05-05
change: minor
corrections:
  - { date: 2026-05-07, kind: clarification, text: "The boat is green." }
history: no
translations: { es: boats/7-es }
facts: [{ figure: 1.50, unit: m, label: of draught }]
note: For the desk only`;

describe('readFields', () => {
  it('reads every key', () => {
    const { fields, problems } = read(whole);
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({
      id: 'boats/7',
      slug: 'the-boat',
      headline: 'The boat: back again',
      standfirst: 'It sails',
      byline: {
        people: [
          { name: 'Ana Ruiz', role: 'Correspondent' },
          { name: 'Ben Cho', role: null },
        ],
        agency: 'AFP',
      },
      published: '2026-05-05T16:20:00Z',
      updated: '2026-05-06T08:00:00Z',
      embargo: '2026-05-04T22:00:00Z',
      language: 'pt-BR',
      topics: [{ slug: 'climate', name: 'Climate' }],
      dateline: 'Rome/Sydney',
      cover: 'pictures/boat.jpg',
      alt: 'A boat',
      caption: 'The boat',
      credit: 'Photo: Ana Ruiz / AFP',
      focus: { x: 40, y: 30 },
      lead: true,
      weight: 2,
      format: 'longread',
      status: 'usable',
      change: 'minor',
      corrections: [{ date: '2026-05-06T22:00:00Z', kind: 'clarification', text: 'The boat is green.' }],
      history: false,
      translations: [{ language: 'es', id: 'boats/7-es' }],
      facts: [{ figure: '1.50', unit: 'm', label: 'of draught' }],
    });
  });

  it('names every key of the example above and no other', () => {
    expect(whole.match(/^\w+(?=:)/gm)).toEqual(expect.arrayContaining(keys));
  });

  it('says nothing about keys that are missing or empty', () => {
    const { fields, problems } = read('slug:\nlead:\ntopics: []\nfocus:\nembargo:');
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({
      slug: null,
      lead: false,
      topics: null,
      focus: null,
      embargo: null,
      status: 'usable',
      history: true,
    });
  });

  it('keeps the note out of every field', () => {
    expect(JSON.stringify(read('note: a secret of the desk').fields)).not.toContain('secret');
  });

  it.each([
    ['published: tomorrow', 'published is “tomorrow”; expected a date like 2026-05-05'],
    ['updated: 2026-02-30', 'updated is “2026-02-30”'],
    ['embargo: [2026-05-05]', 'embargo is a list'],
    ['headline: [a, b]', 'headline is a list; expected text'],
    ['standfirst: { a: b }', 'standfirst is a list of keys; expected text'],
    ['byline: [{ role: Editor }]', 'byline has an entry without a name'],
    ['corrections: The boat is green.', 'a correction is “The boat is green.”'],
    ['corrections: [{ kind: correction, text: x }]', 'the date of a correction is empty'],
    ['corrections: [{ date: 2026-05-05, kind: erratum, text: x }]', 'the kind of a correction is “erratum”'],
    ['corrections: [{ date: 2026-05-05 }]', 'a correction has no text'],
    ['facts: [{ figure: 7 }]', 'a fact needs a figure and a label'],
    ['credit: [a]', 'credit is a list'],
    ['note: Embargoed until further notice', 'the note speaks of an embargo'],
  ])('%s keeps the story out', (yaml, message) => {
    const { problems } = read(yaml);
    expect(problems).toMatchObject([{ severity: 'error', line: 2 }]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each([
    ['headlin: The boat', 'the key “headlin” is not known and was not read', 'Did you mean `headline`?'],
    ['colour: red', 'the key “colour” is not known', 'Known keys: id, slug'],
    ['slug: The Boat', 'changed to the-boat', '`slug: the-boat`'],
    ['slug: ../../etc/passwd', 'changed to etc-passwd', '`slug: etc-passwd`'],
    ['slug: 選挙', 'has no letter or digit', 'a to z'],
    ['language: english', 'is no language tag; en is taken', 'BCP 47'],
    ['language: x-boat', 'is no language tag', 'BCP 47'],
    ['status: cancelled', 'was read as canceled', '`status: canceled`'],
    ['status: spiked', 'the story is withheld', 'usable, withheld or canceled'],
    ['status: [usable]', 'the story is withheld', 'usable, withheld or canceled'],
    ['lead: perhaps', 'lead is “perhaps”; expected true or false', '`lead: true`'],
    ['weight: -1', 'weight is “-1”', '`weight: 2`'],
    ['format: longred', 'expected story or longread', '`format: longread`'],
    ['change: big', 'expected correction, clarification, update or minor', 'Write one'],
    ['focus: left', 'focus is “left”', '`focus: 40% 30%`'],
    ['focus: 140 30', 'focus is “140 30”', '`focus: 40% 30%`'],
    ['cover: ../secret.jpg', 'does not lie beside the copy', 'its name alone'],
    ['cover: /etc/passwd', 'does not lie beside the copy', 'its name alone'],
    ['cover: https://example.org/a.jpg', 'does not lie beside the copy', 'its name alone'],
    ['cover: pictures\\a.jpg', 'does not lie beside the copy', 'its name alone'],
    ['topics: Climat', 'the paper has no topic “Climat”', 'Did you mean “Climate”?'],
    ['topics: { a: b }', 'topics is a list of keys', 'Migration, Climate'],
    ['translations: boats/7-es', 'expected languages', 'translations'],
    ['translations: { spanish lang: x }', 'expected a language', 'translations'],
    [
      'note: Embargoed until 2026-05-05 09:00',
      'was read as 2026-05-05T07:00:00Z',
      '`embargo: 2026-05-05T07:00:00Z`',
    ],
  ])('%s is a warning', (yaml, message, advice) => {
    const { problems } = read(yaml);
    expect(problems).toMatchObject([{ severity: 'warning', line: 2 }]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.advice).toContain(advice);
  });

  it.each(['focus: 40 30', 'focus: [40, 30]', 'focus: { x: 40, y: 30 }', 'focus: 40.0%, 30%'])(
    '%s is a point',
    (yaml) => {
      expect(read(yaml)).toMatchObject({ fields: { focus: { x: 40, y: 30 } }, faults: [] });
    },
  );

  it('keeps a topic of its own name and an embargo of the note', () => {
    expect(read('topics: Night trains, climate').fields.topics).toEqual([
      { slug: 'night-trains', name: 'Night trains' },
      { slug: 'climate', name: 'Climate' },
    ]);
    expect(read('note: Embargoed until 2026-05-05 09:00').fields.embargo).toBe('2026-05-05T07:00:00Z');
  });
});
