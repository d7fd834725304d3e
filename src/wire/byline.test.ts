import { describe, expect, it } from 'vitest';
import { parseByline } from './byline.ts';

const ana = { name: 'Ana Ruiz', role: null };
const ben = { name: 'Ben Cho', role: null };

describe('parseByline', () => {
  it.each([
    ['Ana Ruiz', [ana], null],
    ['By Ana Ruiz and Ben Cho, AFP', [ana, ben], 'AFP'],
    ['BY ANA RUIZ, Reuters', [{ name: 'ANA RUIZ', role: null }], 'Reuters'],
    ['Von Ana Ruiz, Ben Cho und Eva Lind, dpa', [ana, ben, { name: 'Eva Lind', role: null }], 'dpa'],
    ['Par Ana Ruiz et Ben Cho', [ana, ben], null],
    ['Por Ana Ruiz y Ben Cho (EFE)', [ana, ben], 'EFE'],
    [
      'Ana Ruiz, Central America correspondent',
      [{ name: 'Ana Ruiz', role: 'Central America correspondent' }],
      null,
    ],
    ['By Ana Ruiz in Lima', [{ name: 'Ana Ruiz', role: 'in Lima' }], null],
    ['بقلم: سلمى حداد', [{ name: 'سلمى حداد', role: null }], null],
    ['Автор: Ольга Петрова', [{ name: 'Ольга Петрова', role: null }], null],
    [
      '新华社记者 李华、王明',
      [
        { name: '李华', role: null },
        { name: '王明', role: null },
      ],
      '新华社',
    ],
    ['記者李華／台北報導', [{ name: '李華', role: '台北報導' }], null],
    ['홍길동 기자', [{ name: '홍길동', role: '기자' }], null],
    ['By AFP', [], 'AFP'],
  ])('%s', (text, people, agency) => {
    expect(parseByline(text)).toEqual({ people, agency });
  });

  it('gives the title of several people to each of them, and that of one to the last', () => {
    expect(parseByline('Ana Ruiz and Ben Cho, staff writers').people.map(({ role }) => role)).toEqual([
      'staff writers',
      'staff writers',
    ]);
    expect(parseByline('Ana Ruiz and Ben Cho, staff writer').people.map(({ role }) => role)).toEqual([
      null,
      'staff writer',
    ]);
  });
});
