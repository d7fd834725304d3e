import { describe, expect, it } from 'vitest';
import { isBylineLine, isTitleLine } from './bylineLine.ts';
import {
  correctionLine,
  isAdvisory,
  isContactLine,
  isPageMark,
  isPriorityMark,
  isSignOff,
  isSlugLine,
  signedBy,
} from './furniture.ts';

/** Every form that is furniture, and lines of stories that come near it. */
const cases: [name: string, is: (text: string) => boolean, furniture: string[], story: string[]][] = [
  [
    'a slug line',
    isSlugLine,
    ['^BC-Norway-Ferry, 1st Ld', 'BC-Ferry', 'AM-Norway-Ferry,0123', 'a0123', 'zczc'],
    [
      'BC farmers fear frost',
      'Ferry returns',
      'A-level results',
      'AM radio is back',
      'A1234 is closed to lorries',
    ],
  ],
  [
    'a priority mark',
    isPriorityMark,
    ['URGENT', '*** BULLETIN ***', 'EILMELDUNG'],
    ['Urgent', 'URGENT CALL FOR HELP', 'FLASH FLOOD'],
  ],
  [
    'an advisory',
    isAdvisory,
    [
      'ATTENTION EDITORS: Pictures follow.',
      'ATTENTION EDITORS - Pictures follow.',
      'EDS: Adds quotes in paragraph 3.',
      '(Eds: With pictures)',
      'EDITORS NOTE - The name is right.',
      'Note to editors: Video is on the wire.',
      '(Recasts, adds quotes)',
      '(Updates with arrival of the ferry, adds pictures.)',
      '[Corrects spelling of captain’s name]',
      'ATTENTION - ADDS quotes ///',
      'Hinweis an die Redaktionen: Bilder folgen.',
      'Nota a los editores: siguen fotos.',
    ],
    [
      "Editor's note: This story tells of violence.",
      'Attention turned to the ferry.',
      '(The ferry was built in 1950.)',
      'Adds up to nothing, she said.',
      'Eds and meds: how hospitals drive towns',
      'Editors love it.',
    ],
  ],
  ['a page mark', isPageMark, ['(more)', '-more-', 'MTF'], ['More', 'more to come', '(more than ever)']],
  [
    'a sign-off',
    isSignOff,
    [
      'Reuter',
      'REUTER',
      '(©NTB)',
      '(AFP)',
      '-- AFP',
      'hh/ph/ts/hd',
      '/SDA/sj/',
      'dpa jab yysn n1 tpf ah',
      'ENDS',
      '-30-',
      '(Reporting by Ben Cho; Editing by Jo Lund)',
      '- ENDS -',
      '# # #',
      'NNNN',
      '© 2026 The Gazette',
      'AP-WS-05-03-26 1010GMT',
    ],
    [
      'Reuters reported it.',
      'The end',
      'It ended at 30.',
      'and so on',
      'He died.',
      'Oslo',
      '30',
      'Copyrighted songs fill the hall',
    ],
  ],
  [
    'a contact',
    isContactLine,
    [
      'Follow Ana Ruiz at https://example.org/ana',
      'Contact: desk@example.org',
      'desk@example.org',
      'Phone: +47 5550 1234',
    ],
    ['Follow the money', 'Contact was lost at noon.', 'Write to desk@example.org if you saw the boat.'],
  ],
  [
    'a byline',
    isBylineLine,
    [
      'By Ana Ruiz',
      'BY ANA RUIZ AND BEN CHO',
      'by Ana Ruiz, Reuters',
      'By Ana Ruiz in Oslo and Ben Cho in Lima',
      'By Jean de la Tour, Associated Press Writer',
      'Von Eva Lind, dpa',
      'Par Jean Martin',
      'Por Ana Ruiz (EFE)',
      'Di Mario Rossi',
      'By AFP',
      'By staff reporters',
      'بقلم: سلمى حداد',
      'Автор: Ольга Петрова',
      '新华社记者',
      '新华社记者 李华、王明',
      '記者李華／台北報導',
      '文／李華',
      '홍길동 기자',
    ],
    [
      'By the time it came, it was dark',
      'By Monday',
      'Von Neumann',
      'Von Oslo bis Lima',
      'Par amour',
      'Di Maria',
      'By Ana Ruiz, who saw it all.',
      'By 2030 half of the fleet will be electric',
      'Por la noche',
      '記者會在台北舉行。',
      'Da Vinci',
    ],
  ],
  [
    'a title below a byline',
    isTitleLine,
    ['Associated Press Writer', 'Staff reporters', 'Reuters', 'Chief correspondent'],
    [
      'The editor of the paper spoke first.',
      'The ferry came back to the island',
      'Reporters without a boat of their own',
    ],
  ],
];

describe.each(cases)('%s', (_, is, furniture, story) => {
  it.each(furniture)('is %s', (text) => {
    expect(is(text)).toBe(true);
  });

  it.each(story)('is not %s', (text) => {
    expect(is(text)).toBe(false);
  });
});

describe('signedBy', () => {
  it.each([
    ['(©NTB)', 'NTB'],
    ['Reuter', 'Reuter'],
    ['-- AFP', 'AFP'],
    ['ENDS', null],
    ['', null],
  ])('%j is signed by %s', (text, agency) => {
    expect(signedBy(text)).toBe(agency);
  });
});

describe('correctionLine', () => {
  it.each([
    [
      'CORRECTION: An earlier version gave a wrong year.',
      { kind: 'correction', text: 'An earlier version gave a wrong year.' },
    ],
    [
      'Clarification — The boat is green, not blue.',
      { kind: 'clarification', text: 'The boat is green, not blue.' },
    ],
    ['Correction: sorry', null],
    ['Corrections were made to the hull.', null],
    ['Correction officers strike', null],
  ])('%j', (text, expected) => {
    expect(correctionLine(text)).toEqual(expected);
  });
});
