/**
 * Latin letters that canonical decomposition (Unicode, NFKD) leaves whole, as plain letters. For slugs,
 * and for finding a name however it is written.
 */
export const latinLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'e',
};
