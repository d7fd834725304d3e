import { describe, expect, it } from 'vitest';
import { parseFragment, writeDirective } from './fragment.ts';

describe('parseFragment', () => {
  it.each([
    ['#p-1', 'p-1', null],
    ['#p-1:~:text=tide%20table', 'p-1', 'text=tide%20table'],
    ['#:~:text=tide', '', 'text=tide'],
    ['#p-1:~:selector(type=CssSelector)', 'p-1', null],
    ['#%D9%86', 'ن', null],
    ['#%E0%A4%A', '%E0%A4%A', null],
    ['', '', null],
  ])('takes %s apart', (hash, id, directive) => {
    expect(parseFragment(hash)).toEqual({ id, directive });
  });
});

describe('writeDirective', () => {
  it.each([
    [{ textStart: 'tide table' }, 'text=tide%20table'],
    [
      { textStart: 'sea-level, “again” & more' },
      'text=sea%2Dlevel%2C%20%E2%80%9Cagain%E2%80%9D%20%26%20more',
    ],
    [{ textStart: 'a', textEnd: 'b', prefix: 'x', suffix: 'y' }, 'text=x-,a,b,-y'],
    [{ textStart: '潮汐' }, 'text=%E6%BD%AE%E6%B1%90'],
    [{ textStart: 'ضوء' }, 'text=%D8%B6%D9%88%D8%A1'],
  ])('encodes what has a meaning: %j', (directive, written) => {
    expect(writeDirective(directive)).toBe(written);
  });
});
