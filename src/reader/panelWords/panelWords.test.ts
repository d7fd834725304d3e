import { describe, expect, it } from 'vitest';
import { en as pageWords } from '../words/en.ts';
import { ar } from './ar.ts';
import { en, type PanelCatalogue } from './en.ts';
import { es } from './es.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

const catalogues: [string, PanelCatalogue][] = [
  ['es', es],
  ['ar', ar],
  ['ja', ja],
  ['zh', zh],
];

describe.each(catalogues)('the panel catalogue %s', (_, catalogue) => {
  it('has the keys of the English one, each with the same values in it', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en));
    for (const [key, message] of Object.entries(catalogue))
      expect([key, valuesOf(message)]).toEqual([key, valuesOf(en[key as keyof PanelCatalogue])]);
  });
});

describe('the words of panels', () => {
  it('are other ones than those of pages', () => {
    expect(Object.keys(en).filter((key) => key in pageWords)).toEqual([]);
  });
});

function valuesOf(message: string): string[] {
  return [...message.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
}
