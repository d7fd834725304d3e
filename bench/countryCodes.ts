/** Short, old and former names; of a state that fell apart, the codes of its successors. */
const otherNames: Record<string, string> = {
  usa: 'US PR GU',
  uk: 'GB',
  uae: 'AE',
  ussr: 'RU UA BY KZ UZ GE AM AZ MD LT LV EE KG TJ TM',
  'west germany': 'DE',
  'east germany': 'DE',
  yugoslavia: 'RS HR BA SI MK ME XK',
  czechoslovakia: 'CZ SK',
  'hong kong': 'HK',
  macao: 'MO',
  zaire: 'CD',
  burma: 'MM',
  swaziland: 'SZ',
  turkey: 'TR',
  'ivory coast': 'CI',
  'cape verde': 'CV',
  antigua: 'AG',
  trinidad: 'TT',
  'trinidad tobago': 'TT',
  'yemen arab republic': 'YE',
  'yemen demo republic': 'YE',
  'north yemen': 'YE',
  'south yemen': 'YE',
  vatican: 'VA',
  congo: 'CG CD',
  bosnia: 'BA',
  bahamas: 'BS',
  'papua new guinea': 'PG',
  'upper volta': 'BF',
  'saint lucia': 'LC',
  'st lucia': 'LC',
  'dutch antilles': 'CW SX BQ',
  'netherlands antilles': 'CW SX BQ',
  'us virgin islands': 'VI',
  'american samoa': 'AS',
  'central african republic': 'CF',
};

let codes: Map<string, string[]> | null = null;

/** ISO codes of a country named in English with hyphens (`south-korea`); null when it is not known. */
export function countryCodes(name: string): string[] | null {
  codes ??= readCodes();
  return codes.get(name.toLowerCase().replaceAll('-', ' ')) ?? null;
}

function readCodes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    // Codes of states that are gone (RH, SU) bear the names of those that followed them.
    if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    const name = names.of(code)?.toLowerCase().replaceAll('-', ' ');
    if (name !== undefined && !found.has(name)) found.set(name, [code]);
  }
  for (const [name, list] of Object.entries(otherNames)) found.set(name, list.split(' '));
  return found;
}
