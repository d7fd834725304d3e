import { describe, expect, it } from 'vitest';
import { foldName } from './foldName.ts';
import { looseKey, romanizeCyrillic } from './romanizeCyrillic.ts';

describe('romanizeCyrillic', () => {
  it.each([
    ['Екатеринбург', 'Yekaterinburg'],
    ['Нижний Новгород', 'Nizhny Novgorod'],
    ['Тюмень', 'Tyumen'],
    ['ЯКУТСК', 'Yakutsk'],
    ['Набережные Челны', 'Naberezhnye Chelny'],
    ['Йошкар-Ола', 'Yoshkar-Ola'],
    ['Житомир', 'Zhytomyr'],
  ])('gives %s the key of %s', (russian, latin) => {
    expect(romanizeCyrillic(foldName(russian))).toBe(looseKey(foldName(latin)));
  });

  it('refuses other letters', () => {
    expect(romanizeCyrillic(foldName('Minsk'))).toBeNull();
    expect(romanizeCyrillic(foldName('Минск-2'))).toBeNull();
  });
});
