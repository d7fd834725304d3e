import { describe, expect, it } from 'vitest';
import { classifyLines } from './classifyLines.ts';

const lead = 'The ferry came back to the island on Friday after a winter in the yard, the owners said.';
const text = 'Its captain, who has crossed the sound for thirty years, said that the new engine was quiet.';
const more =
  'The fare stays as it was until the autumn, when the council will look at it again with the owners.';

function classify(lines: readonly string[]): string[] {
  return classifyLines(lines, { language: 'en' }).map(({ as }) => as);
}

/** What a line is taken for in the middle of a story. */
function inStory(line: string, below = text): string | undefined {
  return classify(['Ferry returns', lead, more, line, below, more])[3];
}

describe('classifyLines', () => {
  it('finds the parts of plain agency copy', () => {
    const lines = ['Ferry returns', lead, text, 'A quiet engine', more, text, 'Photo: Ana Ruiz / AFP'];
    expect(classify(lines)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'credit',
    ]);
  });

  it('keeps a second credit as text and still knows what closes the story above it', () => {
    const end = [
      '(Reporting by Ana Ruiz; Editing by Ben Cho)',
      'Photo: Ana Ruiz / AFP',
      'Photo: Ben Cho / AP',
    ];
    const found = classify(['Ferry returns', lead, text, more, ...end]);
    expect(found.slice(-3)).toEqual(['sign-off', 'paragraph', 'credit']);
  });

  it.each([
    'A quiet engine',
    'What does it cost?',
    'NEW ENGINE',
    '“We have waited long enough”',
    '**The price of a ticket**',
    'Costs: more than was planned',
    'Neuer Motor für die Fähre',
    'Una travesía más tranquila',
    'Новый двигатель',
    'محرك جديد للعبارة',
  ])('takes %s for a heading', (line) => {
    expect(inStory(line)).toBe('heading');
  });

  it.each([
    ['a sentence', 'It sails again.'],
    ['a sentence in quotation marks', '“We are glad that it is back.”'],
    ['a sentence of Chinese', '渡轮重新启航。'],
    [
      'a question of Arabic in a long line',
      'هل ستعود العبارة إلى الجزيرة في موعدها المحدد بعد أن أمضت الشتاء كله في حوض السفن بعيدا عن سكانها؟',
    ],
    ['a line that leads into the next', 'The captain added:'],
    ['an address', 'https://example.org/ferry'],
    ['a bullet', '• The engine'],
    ['a time of day', '9.05 Uhr'],
    ['a date', 'Friday, 5 May'],
    ['a link line', 'Read more: The ferry in pictures'],
    ['a picture', '![The ferry](ferry.jpg)'],
    ['a caption', 'The ferry at dawn (Photo: Ana Ruiz)'],
    ['a credit in the middle', 'Ana Ruiz / AFP'],
    ['a line in lower case', 'and then some'],
    [
      'a long line',
      'The ferry came back to the island on Friday after a winter in the yard and half of the village was there to see it',
    ],
  ])('does not take %s for a heading', (_, line) => {
    expect(inStory(line)).not.toBe('heading');
  });

  it.each([
    'A quiet engine',
    '## A quiet engine',
    '- A quiet engine',
    '> A quiet engine',
    '---',
    'URGENT',
    '(more)',
    'CORRECTION: The engine is quiet, not loud, as it was.',
    'EMBARGOED UNTIL 2026-05-05 00:01 GMT',
  ])('takes a line with a backslash and a space before it for text: %s', (line) => {
    expect(inStory(`\\ ${line}`)).toBe('paragraph');
    expect(inStory(line)).not.toBe('paragraph');
  });

  it('takes a marked last line for text, and what is above it too', () => {
    expect(classify(['Ferry returns', lead, 'Photo: Ana Ruiz / AFP', '\\ Photo: Ana Ruiz / AFP'])).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('does not take a line above a shorter one, nor two in a row', () => {
    expect(inStory('A quiet engine and its captain', 'He is glad.')).toBe('paragraph');
    expect(
      classify(['Ferry returns', lead, 'East quay', 'West quay', 'North quay', text, more]).slice(2, 4),
    ).toEqual(['paragraph', 'paragraph']);
  });

  it('does not take the first or the last block', () => {
    expect(classify(['Ferry returns', 'A village waits', lead, text])[1]).toBe('paragraph');
    expect(classify(['Ferry returns', lead, text, 'The end of the line'])[3]).toBe('paragraph');
  });

  it('does not take the questions of an interview', () => {
    const answers = [
      '“We waited, and then it came at last,” she says.',
      '“Of course we were there, all of us,” she says.',
    ];
    const lines = ['The captain speaks', lead];
    for (const question of [
      'Were you afraid?',
      'Who was there?',
      'What did you see?',
      'Will you sail again?',
    ]) {
      lines.push(question, answers[lines.length % 2] ?? '');
    }
    expect(classify(lines)).not.toContain('heading');
  });

  it('takes the questions of an explainer', () => {
    const lines = ['The ferry explained', lead, text];
    for (const question of ['Who owns it?', 'What does it cost?', 'When does it sail?', 'Who may board?'])
      lines.push(question, text, more);
    expect(classify(lines).filter((as) => as === 'heading')).toHaveLength(4);
  });

  it('takes numbered lines with text between them, also when they end in a full stop', () => {
    const lines = ['Three things to know', lead];
    for (const line of ['1. It is quiet.', '2. It is cheap.', '3. It is late.']) lines.push(line, text, more);
    expect(classify(lines).filter((as) => as === 'heading')).toHaveLength(3);
  });

  it('lets a mark by hand win', () => {
    expect(classify(['Ferry returns', '## It sails.', lead, text])[1]).toBe('heading');
  });

  it('makes little of an open end where a language has no full stop', () => {
    const thai =
      'เรือกลับมาที่เกาะเมื่อวันศุกร์หลังจากอยู่ในอู่ตลอดฤดูหนาวและครึ่งหนึ่งของหมู่บ้านยืนอยู่บนท่าเรือเพื่อดูมันในแสงแดดอ่อนของยามเย็นที่เกาะแห่งนี้และเด็กโบกมือ';
    const line = 'กัปตันบอกว่าเครื่องยนต์ใหม่เงียบพอที่จะได้ยินเสียงนกนางนวลในวันที่ลมสงบ';
    expect(classify(['เรือกลับมา', thai, thai, line, thai, thai])[3]).toBe('paragraph');
  });

  it('takes off what an agency puts above and below a story', () => {
    const lines = [
      'a0123',
      'BC-Norway-Ferry',
      'URGENT',
      'Ferry returns',
      '(Adds quotes)',
      'By Ana Ruiz',
      'Staff reporter',
      lead,
      text,
      more,
    ];
    const tail = ['___', 'Follow Ana Ruiz at https://example.org/ana', '(more)', 'ENDS'];
    expect(classify([...lines, ...tail])).toEqual([
      'slug line',
      'slug line',
      'slug line',
      'headline',
      'advisory',
      'byline',
      'byline',
      'paragraph',
      'paragraph',
      'paragraph',
      'separator',
      'sign-off',
      'sign-off',
      'sign-off',
    ]);
  });

  it('leaves the same forms alone inside a story', () => {
    const lines = [
      'Ferry returns',
      lead,
      text,
      more,
      text,
      more,
      text,
      'By Ana Ruiz',
      'desk@example.org',
      more,
      text,
      more,
      text,
      more,
      text,
      more,
      text,
      more,
    ];
    expect(classify(lines).filter((as) => as !== 'paragraph' && as !== 'heading')).toEqual(['headline']);
  });

  it('finds an embargo in capitals wherever it stands', () => {
    expect(inStory('EMBARGOED UNTIL 6 PM GMT, MAY 5, 2026')).toBe('embargo');
  });

  it('counts lines from one and names the first of joined lines', () => {
    const lines = [
      'Ferry returns',
      '',
      ...'The ferry came back to the island on Friday after\na winter in the yard, and half of the village\nstood on the quay to see it in the low sun of\nthe evening.'.split(
        '\n',
      ),
      '',
      text,
    ];
    expect(classifyLines(lines, { language: 'en' }).map(({ line }) => line)).toEqual([1, 3, 8]);
  });

  it('gives each line a confidence and a reason', () => {
    for (const { confidence, because } of classifyLines(
      ['Ferry returns', lead, text, 'A quiet engine', more, text],
      { language: 'en' },
    )) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(because).not.toBe('');
    }
  });
});
