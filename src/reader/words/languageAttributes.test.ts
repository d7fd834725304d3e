import { describe, expect, it } from 'vitest';
import { languageAttributes } from './languageAttributes.ts';

describe('languageAttributes', () => {
  it.each([
    ['en', 'en', {}],
    ['es', 'en', { lang: 'es' }],
    ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
    ['en', 'ar', { lang: 'en', dir: 'ltr' }],
    ['fa', 'ar', { lang: 'fa' }],
  ])('%s inside %s', (language, around, attributes) => {
    expect(languageAttributes(language, around)).toEqual(attributes);
  });
});
