import { describe, expect, it } from 'vitest';
import { balanceLines, fillLines, piecesOf } from './breakLines.ts';

describe('piecesOf', () => {
  it.each([
    ['en', 'Flood gates hold', ['Flood ', 'gates ', 'hold']],
    ['en', 'A well-kept lamp', ['A ', 'well-', 'kept ', 'lamp']],
    ['fr', 'Le «\u00A0phare\u00A0» brille', ['Le ', '«\u00A0phare\u00A0» ', 'brille']],
    ['ko', '부산의 등대', ['부산의 ', '등대']],
    ['ja', '灯台が、また光る。', ['灯台', 'が、', 'また', '光る。']],
  ])('of %s: %s', (language, text, pieces) => expect(piecesOf(text, language)).toEqual(pieces));
});

const widths = [3, 3, 3, 3].map((bare) => ({ bare, whole: bare + 1 }));

describe('lines', () => {
  it('are filled', () => expect(fillLines(widths, 11)).toEqual([3, 4]));
  it('are balanced', () => expect(balanceLines(widths, 11)).toEqual([2, 4]));
  it('are none when a piece is too wide', () => expect(balanceLines(widths, 2)).toBeNull());
});
