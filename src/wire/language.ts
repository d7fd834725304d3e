import type { Desk } from './draft.ts';
import type { Report } from './report.ts';

/** Scripts that copy in another language than the paper's gives itself away by, and the likeliest language. */
const scripts: readonly (readonly [script: string, letters: RegExp, language: string])[] = [
  ['Arab', /\p{Script=Arabic}/gu, 'ar'],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 'ru'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'he'],
  ['Deva', /\p{Script=Devanagari}/gu, 'hi'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Kore', /\p{Script=Hangul}/gu, 'ko'],
  ['Hans', /\p{Script=Han}/gu, 'zh'],
];

/** Kana are a third of Japanese text at least; the rest are characters that Chinese has too. */
const share = { Jpan: 0.15 } as const;

/**
 * The language of copy that does not name its own: the paper's, unless the script says that it
 * cannot be. Then it is the likeliest of that script, and a warning asks for the word of the editor.
 */
export function guessLanguage(text: string, line: number, desk: Desk, report: Report): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = scriptOf(desk.language);
  for (const [script, pattern, language] of scripts) {
    const found = sample.match(pattern)?.length ?? 0;
    if (found === 0 || found < letters * (script === 'Jpan' ? share.Jpan : 0.5)) continue;
    if (script === own || (script === 'Hans' && (own === 'Hant' || own === 'Jpan'))) return desk.language;
    report.warn(
      line,
      `the copy is not in the script of ${desk.language}; it was read as ${language}`,
      `Write \`language: ${language}\`, or what it is, in the front matter.`,
    );
    return language;
  }
  return desk.language;
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
