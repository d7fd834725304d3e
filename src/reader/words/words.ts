import { direction, type Direction } from '../../article/language.ts';
import { en, type Catalogue, type Message, type MessageKey } from './en.ts';
import { asPressed } from './pressed.ts';

/** Says a message of a catalogue; `count` chooses the plural form. */
export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/** The interface in one language: its words, and what `Intl` knows of the language. */
export type Words = {
  /** The language that is really spoken: the paper's own tag, or English where there is no catalogue. */
  language: string;
  direction: Direction;
  say: Say<MessageKey>;
  /** `ago(25, 'minute')` → 25 minutes ago. */
  ago: (amount: number, unit: 'minute' | 'hour') => string;
  /** `brief(25, 'minute')` → 25 min. */
  brief: (amount: number, unit: 'minute' | 'hour') => string;
  /** The name of a country, `GT` → Guatemala. */
  country: (code: string) => string;
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

/** The language of the paper that the page belongs to: what loads words later loads them in this one. */
export let languageOfPaper = 'en';

/** Loads the catalogue for a paper's language, so that {@link wordsFor} has it at once. */
export async function loadWords(paperLanguage: string): Promise<void> {
  languageOfPaper = paperLanguage;
  const base = baseOf(paperLanguage);
  if (loaded.has(base)) return;
  const catalogue = await catalogues[base]?.();
  if (catalogue === undefined) return;
  loaded.set(base, catalogue);
  spoken.clear();
}

/** The languages that the interface speaks. */
export const languages = ['en', ...Object.keys(catalogues)];

/** Loads every catalogue: the press draws papers in any language. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(languages.map(loadWords));
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
  const countries = once(() => new Intl.DisplayNames(language, { type: 'region' }));
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  return {
    language,
    direction: direction(language),
    say: speaker(language, catalogue),
    ago: (amount, unit) => relative().format(-amount, unit),
    brief: (amount, unit) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount),
    country: (code) => asPressed(`${language} ${code}`, () => countries().of(code) ?? code),
  };
}

/** What says the messages of a catalogue in its language. */
export function speaker<Key extends string>(
  language: string,
  catalogue: Readonly<Record<Key, Message>>,
): Say<Key> {
  const plural = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  return function say(key, values = {}) {
    const message = catalogue[key];
    const isPlain = typeof message === 'string' && !Object.values(values).some(isNumber);
    if (isPlain) return fill(message, values);
    return asPressed([language, key, ...Object.values(values)].join(' '), () => {
      const form = typeof message === 'string' ? null : plural().select(Number(values.count));
      const text = typeof message === 'string' ? message : (message[form ?? 'other'] ?? message.other);
      return fill(text, values);
    });
  };

  function fill(text: string, values: Record<string, string | number>): string {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers().format(value) : (value ?? whole);
    });
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

/** Formatters are dear: each is made when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The name of a language's catalogue. The Chinese one is in simplified characters and serves no other. */
export function baseOf(tag: string): string {
  const base = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  return base === 'zh' && /-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : base;
}
