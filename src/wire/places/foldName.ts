import { latinLetters } from '../../article/latinLetters.ts';

/** Arabic letters that copy writes loosely. */
const looseLetters: Record<string, string> = {
  // Teh marbuta and alef maksura are often typed without their dots, or with them.
  ة: 'ه',
  ى: 'ي',
  ٱ: 'ا',
};

const words: Record<string, string> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };

/**
 * One key for all ways of writing a name: without case, accents, punctuation and full width, `St.`
 * and `Saint` as one, Arabic without vowel marks and with one alef. Empty for a text with no letters
 * or digits.
 *
 * @example foldName('ST. LOUIS') // 'saint louis'
 * @example foldName('Saint-Étienne') // 'saint etienne'
 * @example foldName('القَاهِرَة') === foldName('القاهره') // true
 */
export function foldName(text: string): string {
  const plain = /^[a-z ]*$/i.test(text) ? text.toLowerCase() : foldLetters(text);
  // Cheaper than the expression below, for most of 30,000 names.
  if (!plain.includes('t ') && !plain.includes('ste ')) return plain;
  return plain.replace(/(?<=^| )(?:ste?|mt|ft)(?= )/g, (word) => words[word] ?? word);
}

function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[ßæœøđðþłıħŋəةىٱ]/g, (letter) => latinLetters[letter] ?? looseLetters[letter] ?? letter)
      // Not all marks: those of kana tell バリ (Bali) from パリ (Paris).
      .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640'’‘ʼʻ`´]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}
