import { direction, type Direction } from '../../article/language.ts';
import { en, type Catalogue, type MessageKey } from './en.ts';

/** The interface in one language: its words, and what `Intl` knows of the language. */
export type Words = {
  /** The language that is really spoken: the paper's own tag, or English where there is no catalogue. */
  language: string;
  direction: Direction;
  /** A message of the catalogue; `count` chooses the plural form. */
  say: (key: MessageKey, values?: Record<string, string | number>) => string;
  number: (value: number) => string;
  /** `ago(25, 'minute')` → 25 minutes ago. */
  ago: (amount: number, unit: 'minute' | 'hour') => string;
  /** The name of a country, `GT` → Guatemala. */
  country: (code: string) => string;
  languageName: (language: string) => string;
  /** A joined list, in parts, so that each name can have an element of its own. */
  list: (items: string[]) => { isItem: boolean; text: string }[];
};

/** The languages that the interface speaks besides English, loaded when a paper needs them. */
const catalogues: Record<string, () => Promise<Catalogue>> = {
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
const loaded = new Map<string, Catalogue>([['en', en]]);
const spoken = new Map<string, Words>();

/** Loads the catalogue for a paper's language, so that {@link wordsFor} has it at once. */
export async function loadWords(paperLanguage: string): Promise<void> {
  const base = baseOf(paperLanguage);
  if (loaded.has(base)) return;
  const catalogue = await catalogues[base]?.();
  if (catalogue !== undefined) loaded.set(base, catalogue);
}

/** Loads every catalogue: the press draws papers in any language. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(Object.keys(catalogues).map(loadWords));
}

/** The words for a paper's language, English where its catalogue is not there. */
export function wordsFor(paperLanguage: string): Words {
  const known = spoken.get(paperLanguage);
  if (known !== undefined) return known;
  const catalogue = loaded.get(baseOf(paperLanguage));
  const words = catalogue === undefined ? toWords('en', en) : toWords(paperLanguage, catalogue);
  spoken.set(paperLanguage, words);
  return words;
}

function toWords(language: string, catalogue: Catalogue): Words {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const number = (value: number) => numbers.format(value);
  return {
    language,
    direction: direction(language),
    say(key, values = {}) {
      const message = catalogue[key];
      const { count } = values;
      const text =
        typeof message === 'string' ? message : (message[plural.select(Number(count))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? number(value) : (value ?? whole);
      });
    },
    number,
    ago: (amount, unit) => relative.format(-amount, unit),
    country: (code) => countries.of(code) ?? code,
    languageName: (tag) => languages.of(tag) ?? tag,
    list: (items) =>
      lists.formatToParts(items).map(({ type, value }) => ({ isItem: type === 'element', text: value })),
  };
}

/** The catalogue of a language. The Chinese one is in simplified characters and serves no other script. */
function baseOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' && script !== 'Hans' ? `zh-${script}` : language;
}
