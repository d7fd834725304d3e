const languages = ['en', 'es', 'fr', 'de', 'it', 'pt'];

/** Abbreviations of agencies that are not those of Intl. */
const others: Record<string, number> = { sept: 9, mär: 3, mrz: 3, set: 9, ago: 8 };

let names: Map<string, number> | null = null;

/**
 * The number of a month from its name or abbreviation in English, Spanish, French, German, Italian
 * or Portuguese; null for every other word.
 *
 * @example monthNumber('mayo') // 5
 */
export function monthNumber(word: string): number | null {
  names ??= readNames();
  return names.get(fold(word)) ?? null;
}

function readNames(): Map<string, number> {
  const found = new Map(Object.entries(others));
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const name = fold(format.format(Date.UTC(2026, i, 15)));
        if (name.length > 2 && !found.has(name)) found.set(name, i + 1);
      }
    }
  }
  return found;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('.', '').trim();
}
