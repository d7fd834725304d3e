export type City = {
  /** As an English-language newsroom writes it: `Guatemala City`, `São Paulo`. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames' code of the state or province, `OR` or `08`: unique in its country only. */
  region: string;
  /** IANA name. */
  timeZone: string;
  /** Ten times the decimal logarithm of its people: 10 more is ten times as many. */
  size: number;
  /** Capital of a sovereign state, seat of a first-order division or of a territory, or neither. */
  rank: 'capital' | 'seat' | 'town';
  /** Degrees north and east, to two decimals (about a kilometre). */
  latitude: number;
  longitude: number;
  /** Size of the largest place of the same name that is too small to be in the file; 0 when none matters. */
  rival: number;
};

const ranks = { c: 'capital', s: 'seat' } as const;

/**
 * Reads the gazetteer's file: `#` opens a comment; `>` a group with country, region and time zone (
 * an empty
 * field repeats the one above); any other line is a city of the group: name, size (`c` after it for a capital, `s` for a seat),
 * latitude, longitude and, when there is one, the size of its rival. Tabs between them.
 *
 * Throws on a line that is none of these: the file is ours, so that is a fault of the build.
 *
 * @example parseCities('>GT\t07\tAmerica/Guatemala\nGuatemala City\t60c\t14.64\t-90.51')
 */
export function parseCities(text: string): City[] {
  const cities: City[] = [];
  let country = '';
  let region = '';
  let timeZone = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const fields = line.split('\t');
    if (line.startsWith('>')) {
      country = fields[0]?.slice(1) || country;
      region = fields[1] || region;
      timeZone = fields[2] || timeZone;
      continue;
    }
    const [name = '', size = '', latitude, longitude, rival = '0'] = fields;
    const mark = size.at(-1);
    const city: City = {
      name,
      country,
      region,
      timeZone,
      size: Number.parseInt(size, 10),
      rank: mark === 'c' || mark === 's' ? ranks[mark] : 'town',
      latitude: Number(latitude),
      longitude: Number(longitude),
      rival: Number(rival),
    };
    if (!Number.isFinite(city.size + city.latitude + city.longitude + city.rival) || timeZone === '') {
      throw new Error(`gazetteer: cannot read the line ${JSON.stringify(line)}`);
    }
    cities.push(city);
  }
  return cities;
}
