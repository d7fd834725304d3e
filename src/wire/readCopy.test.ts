import { describe, expect, it } from 'vitest';
import { blockTexts } from '../article/text.ts';
import { loadMediaTopics } from './topics/loadMediaTopics.ts';
import { createHouse, noHouse } from './agency/house.ts';
import { sampleGazetteer } from './dateline/sampleGazetteer.ts';
import type { Desk, Draft } from './draft.ts';
import { readCopy } from './readCopy.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'Europe/Oslo',
  house: noHouse,
  topics: [{ slug: 'shipping', name: 'Shipping', code: null, words: ['ferry'] }],
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
};

const lead = 'The ferry came back to the island on Friday after a winter in the yard, the owners said.';
const text = 'Its captain, who has crossed the sound for thirty years, said that the new engine was quiet.';
const more = 'The fare stays as it was until the autumn, when the council will look at it again.';

function read(copy: string, path = 'ferry.txt') {
  return readCopy({ path, bytes: Buffer.from(copy) }, desk);
}

function draftOf(copy: string, path?: string): Draft {
  const { draft, problems } = read(copy, path);
  if (draft === null) throw new Error(problems.map(({ message }) => message).join('; '));
  return draft;
}

function shape(draft: Draft): [string | null, ...string[]][] {
  return draft.sections.map(({ heading, blocks }) => [
    heading,
    ...blocks.map((block) => `${block.type}: ${blockTexts(block).join(' / ')}`),
  ]);
}

describe('readCopy', () => {
  it('reads the plainest form: headline, dateline, sections and credit', () => {
    const copy = `Ferry returns to the island\nBergen, Norway - ${lead}\n${text}\nA quiet engine\n${more}\n${text}\nCover photo: Ana Ruiz / AFP`;
    const { draft, problems } = read(copy);
    expect(draft).toMatchObject({
      id: 'ferry',
      slug: null,
      status: 'usable',
      language: 'en',
      headline: 'Ferry returns to the island',
      dateline: { text: 'Bergen, Norway', raw: 'Bergen, Norway - ' },
      topics: [{ slug: 'shipping', name: 'Shipping' }],
      cover: { file: null, credit: { raw: 'Cover photo: Ana Ruiz / AFP' } },
      published: null,
      words: 72,
    });
    expect(draft === null ? [] : shape(draft)).toEqual([
      [null, `paragraph: ${lead}`, `paragraph: ${text}`],
      ['A quiet engine', `paragraph: ${more}`, `paragraph: ${text}`],
    ]);
    expect(problems.slice(-1)).toMatchObject([
      { severity: 'warning', line: 2, message: expect.stringContaining('“Bergen”') as string },
    ]);
  });

  it('reads Markdown with everything in it', () => {
    const copy = [
      '---',
      'published: 2026-05-05 12:00',
      'byline: Ana Ruiz, AFP',
      'cover: boat.jpg',
      'caption: "The boat at dawn."',
      'note: the desk only',
      '---',
      '# Ferry *returns*',
      '',
      lead,
      '',
      '![The quay](quay.jpg "The quay.")',
      '',
      '## The fare, [in short](https://example.org)',
      '',
      '- adults: 4 euros\n- children: free',
      '',
      '> We waited.\n> — Ben Cho',
      '',
      '[The timetable](https://example.org/t "Every sailing")',
      '',
      '| Port | Time |\n|---|---|\n| East | 9 |',
    ].join('\n');
    const { draft, problems } = read(copy, 'shipping/boat.md');
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      id: 'shipping/boat',
      headline: 'Ferry returns',
      published: '2026-05-05T10:00:00Z',
      byline: [{ name: 'Ana Ruiz', role: null }],
      agency: 'AFP',
      topics: [{ slug: 'shipping' }],
      cover: { file: 'boat.jpg', caption: 'The boat at dawn.', credit: null },
    });
    const picture = draft?.sections[0]?.blocks[1];
    expect(picture).toMatchObject({ type: 'picture', alt: 'The quay', caption: 'The quay.' });
    expect(draft?.pictures).toEqual([{ block: picture?.id, file: 'quay.jpg' }]);
    expect(draft === null ? [] : shape(draft)[1]).toEqual([
      'The fare, in short',
      'list: adults: 4 euros / children: free',
      'quote: We waited. / Ben Cho',
      'linkcard: The timetable / Every sailing',
      'table: Port / Time / East / 9',
    ]);
    expect(JSON.stringify(draft)).not.toContain('the desk only');
  });

  it('takes what an agency puts around a story as data or not at all', () => {
    const copy = `a0123\nBC-Norway-Ferry\nEMBARGOED TO 0001 GMT May 7\n\nFerry returns\n\n(Adds fare)\n\nBy Ana Ruiz\nStaff reporter\n\nBERGEN, Norway, May 5 (Reuters) - ${lead}\n\n${text}\n\n-30-\n`;
    const draft = draftOf(copy, '2026-05-05-ferry.txt');
    expect(draft).toMatchObject({
      headline: 'Ferry returns',
      embargo: '2026-05-07T00:01:00Z',
      published: '2026-05-04T22:00:00Z',
      byline: [{ name: 'Ana Ruiz', role: 'Staff reporter' }],
      agency: 'Reuters',
      dateline: { text: 'BERGEN, Norway', agency: 'Reuters', date: 'May 5' },
    });
    expect(shape(draft)).toEqual([[null, `paragraph: ${lead}`, `paragraph: ${text}`]]);
  });

  it('takes a line above a paragraph that opens with a sure dateline for the standfirst', () => {
    const draft = draftOf(
      `Ferry returns\nThe owners promise a quiet summer\nBERGEN, May 5 (Reuters) - ${lead}\n${text}`,
    );
    expect(draft.standfirst).toBe('The owners promise a quiet summer');
    expect(draft.dateline?.raw).toBe('BERGEN, May 5 (Reuters) - ');
    expect(shape(draft)[0]).toHaveLength(3);
  });

  it('takes no dateline off a second paragraph that the editor marked as text', () => {
    const draft = draftOf(
      `Ferry returns\nThe owners promise a quiet summer\n\\ BERGEN, May 5 (Reuters) - ${lead}\n${text}`,
    );
    expect(draft).toMatchObject({ standfirst: null, dateline: null });
    expect(shape(draft)[0]?.[2]).toBe(`paragraph: BERGEN, May 5 (Reuters) - ${lead}`);
  });

  it('cuts a dateline in bold off with its marks', () => {
    const draft = draftOf(`Ferry returns\n**BERGEN, May 5 (Reuters)** - ${lead}\n${text}`);
    expect(draft.dateline?.raw).toBe('**BERGEN, May 5 (Reuters)** - ');
    expect(shape(draft)[0]?.[1]).toBe(`paragraph: ${lead}`);
  });

  it('reads the dateline, the marks behind it and nothing before them', () => {
    const draft = draftOf(`Ferry returns\nBERGEN, May 5 (Reuters) - *Aurora* sails.\n${text}`);
    expect(draft.sections[0]?.blocks[0]).toMatchObject({
      text: [{ type: 'emphasis' }, { value: ' sails.' }],
    });
  });

  it('takes the reporter who signed in the dateline, unless the copy has a byline of its own', () => {
    const opening = `МОСКВА, 5 мая — РИА Новости, Анна Петрова. ${lead}`;
    const signed = draftOf(`Ferry returns\n${opening}\n${text}`);
    expect(signed.byline).toEqual([{ name: 'Анна Петрова', role: null }]);
    expect(signed.dateline?.raw).toBe('МОСКВА, 5 мая — РИА Новости, Анна Петрова. ');
    const own = draftOf(`Ferry returns\nBy Ben Cho\n${opening}\n${text}`);
    expect(own.byline).toEqual([{ name: 'Ben Cho', role: null }]);
  });

  it('knows what the house signs', () => {
    const copy = `Ferry returns\nBy Ana Ruiz, Farol\nBERGEN (Farol Wire) — ${lead}\n${text}\nMap: Farol`;
    const { draft, problems } = readCopy(
      { path: 'ferry.txt', bytes: Buffer.from(copy) },
      { ...desk, house: createHouse(['Farol']) },
    );
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      byline: [{ name: 'Ana Ruiz', role: null }],
      dateline: { text: 'BERGEN', agency: 'Farol Wire' },
      cover: { credit: { kind: 'map', parts: [{ names: [], agencies: ['Farol'] }] } },
    });
  });

  it('asks the editor to look where a signature may be a region', () => {
    const { problems } = read(`Ferry returns\nBERGEN (Maarsund) — ${lead}\n${text}`);
    expect(problems.slice(-1)).toMatchObject([
      { severity: 'warning', line: 2, advice: expect.stringContaining('`dateline:`') },
    ]);
  });

  it('lets the front matter name the dateline, and still takes that of the copy off its text', () => {
    const draft = draftOf(`---\ndateline: Rome/Oslo\n---\nFerry returns\nBERGEN, May 5 (Reuters) - ${lead}`);
    expect(draft.dateline).toMatchObject({
      text: 'Rome/Oslo',
      raw: 'BERGEN, May 5 (Reuters) - ',
      agency: 'Reuters',
      places: [{ name: 'Rome' }, { name: 'Oslo' }],
    });
    expect(shape(draft)).toEqual([[null, `paragraph: ${lead}`]]);
  });

  it('drops a first line that repeats the headline of the front matter, and no other', () => {
    expect(shape(draftOf(`---\nheadline: Ferry returns\n---\n# Ferry Returns\n${lead}`))).toEqual([
      [null, `paragraph: ${lead}`],
    ]);
    expect(shape(draftOf(`---\nheadline: Ferry returns\n---\n${lead}`))).toEqual([
      [null, `paragraph: ${lead}`],
    ]);
  });

  it('reads the same from CR LF, UTF-16 and Latin-1', () => {
    const copy = `Fähre kehrt zurück\n${lead}\nEin leiser Motor\n${more}\n${text}`;
    const expected = draftOf(copy);
    const latin1 = Uint8Array.from(copy, (c) => c.charCodeAt(0));
    for (const bytes of [
      Buffer.from(copy.replaceAll('\n', '\r\n')),
      Buffer.from(`\ufeff${copy}`, 'utf16le'),
      latin1,
    ]) {
      expect(readCopy({ path: 'ferry.txt', bytes }, desk).draft).toEqual(expected);
    }
  });

  it('keeps the ids of blocks when others are added or moved', () => {
    const ids = (copy: string): Record<string, string> =>
      Object.fromEntries(
        draftOf(copy).sections.flatMap(({ blocks }) =>
          blocks.map((block) => [blockTexts(block)[0] ?? '', block.id]),
        ),
      );
    const before = ids(`Ferry returns\n${lead}\n${text}`);
    expect(ids(`Ferry is back\n${more}\n${text}\n${lead}`)).toMatchObject(before);
    expect(draftOf(`Ferry returns\n${lead}\n${lead}`).sections[0]?.blocks.map(({ id }) => id)).toEqual([
      before[lead],
      `${before[lead]}-2`,
    ]);
  });

  it('dates a correction in the copy, and leaves one without a date in the text', () => {
    const copy = `Ferry returns\n${lead}\n${text}\nCORRECTION: An earlier version gave a wrong fare.`;
    expect(draftOf(copy, '2026-05-05-ferry.txt').corrections).toEqual([
      { date: '2026-05-04T22:00:00Z', kind: 'correction', text: 'An earlier version gave a wrong fare.' },
    ]);
    const undated = draftOf(copy);
    expect(undated.corrections).toEqual([]);
    expect(shape(undated)[0]?.at(-1)).toBe('paragraph: CORRECTION: An earlier version gave a wrong fare.');
  });

  it('prefers the credit of the front matter and says when the copy has another', () => {
    const { draft, problems } = read(
      `---\ncredit: "Photo: Ben Cho"\n---\nFerry returns\n${lead}\nPhoto: Ana Ruiz / AFP`,
    );
    expect(draft?.cover?.credit?.raw).toBe('Photo: Ben Cho');
    expect(problems.slice(-1)).toMatchObject([{ severity: 'warning', line: 6 }]);
  });

  it('holds the later of two embargoes', () => {
    const copy = `EMBARGOED UNTIL 9:00 GMT May 5, 2026\nFerry returns\n${lead}`;
    expect(draftOf(`---\nembargo: 2026-05-01\n---\n${copy}`).embargo).toBe('2026-05-05T09:00:00Z');
    expect(draftOf(`---\nembargo: 2026-05-09\n---\n${copy}`).embargo).toBe('2026-05-08T22:00:00Z');
  });

  it.each([
    ['nothing', '', 1, 'the file is empty'],
    ['no headline', '\n- one\n- two\n', 1, 'the story has no headline'],
    ['only a headline', 'Ferry returns\n', 2, 'the story has a headline and no text'],
    [
      'only a headline and a credit',
      'Ferry returns\nPhoto: Ana Ruiz',
      2,
      'the story has a headline and no text',
    ],
    [
      'a headline of 10,000 characters',
      `${'Ferry '.repeat(1700)}\n${lead}`,
      1,
      'the headline has 10199 characters',
    ],
    [
      'front matter without an end',
      `---\nslug: x\nFerry returns\n${lead}`,
      1,
      'the front matter is not closed',
    ],
    [
      'broken front matter',
      `---\nslug: x\nslug: y\n---\nFerry returns\n${lead}`,
      3,
      'map keys must be unique',
    ],
    [
      'an embargo nobody can read',
      `EMBARGOED UNTIL TUESDAY\nFerry returns\n${lead}`,
      1,
      'whose end cannot be read',
    ],
    [
      'an embargo in a note to the desk',
      `Ferry returns\nEDS: Embargoed until the minister speaks.\n${lead}`,
      2,
      'whose end cannot be read',
    ],
  ])('keeps %s out and says why', (_, copy, line, message) => {
    const { draft, problems } = read(copy);
    expect(draft).toBeNull();
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: 'ferry.txt', line, message: expect.stringContaining(message) as string },
    ]);
    expect(problems.every(({ advice }) => advice.length > 0)).toBe(true);
  });

  it.each(['canceled', 'withheld'])('needs neither headline nor text of a story that is %s', (status) => {
    expect(read(`---\nstatus: ${status}\n---\n`).draft).toMatchObject({ status, sections: [] });
  });

  it('tells an editor of every line that it read', () => {
    const { decisions } = read(`Ferry returns\nBy Ana Ruiz\n${lead}\n\n---\n\n${text}`);
    expect(decisions.map(({ line, as }) => [line, as])).toEqual([
      [1, 'headline'],
      [1, 'topic'],
      [2, 'byline'],
      [3, 'paragraph'],
      [3, 'dateline'],
      [5, 'separator'],
      [7, 'paragraph'],
    ]);
    expect(
      decisions.every(({ because, confidence }) => because !== '' && confidence > 0 && confidence <= 1),
    ).toBe(true);
  });

  it('does not throw when a part of it does', () => {
    const broken: Desk = {
      ...desk,
      gazetteer: {
        ...desk.gazetteer,
        resolve: () => {
          throw new Error('no map');
        },
      },
    };
    const { draft, problems } = readCopy(
      { path: 'x.txt', bytes: Buffer.from(`Ferry\nBERGEN, May 5 (Reuters) - ${lead}`) },
      broken,
    );
    expect(draft).toBeNull();
    expect(problems.slice(-1)).toMatchObject([
      { severity: 'error', message: 'the copy could not be read: no map' },
    ]);
  });
});
