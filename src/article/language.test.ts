import { describe, expect, it } from 'vitest';
import { canonicalLanguage, direction } from './language.ts';

describe('direction', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['en-Arab', 'rtl'],
    ['AR-eg', 'rtl'],
    ['uz', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['zh-Hant', 'ltr'],
    ['not a tag', 'ltr'],
  ])('%s runs %s', (language, expected) => {
    expect(direction(language)).toBe(expected);
  });
});

describe('canonicalLanguage', () => {
  it.each([
    ['EN-us', 'en-US'],
    ['zh-hant', 'zh-Hant'],
    ['english please', null],
    ['', null],
  ])('%j becomes %j', (text, expected) => {
    expect(canonicalLanguage(text)).toBe(expected);
  });
});
