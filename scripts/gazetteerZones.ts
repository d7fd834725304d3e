import lookUp from 'tz-lookup';

/** Names that the IANA database has merged, split or respelt since tz-lookup was made, or that CLDR keeps. */
const newer: Record<string, string> = {
  'America/Godthab': 'America/Nuuk',
  'America/Nipigon': 'America/Toronto',
  'America/Pangnirtung': 'America/Iqaluit',
  'America/Rainy_River': 'America/Winnipeg',
  'America/Thunder_Bay': 'America/Toronto',
  'America/Yellowknife': 'America/Edmonton',
  'Asia/Choibalsan': 'Asia/Ulaanbaatar',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  // Xinjiang's own zone is custom, not law: China keeps one time.
  'Asia/Urumqi': 'Asia/Shanghai',
  'Australia/Currie': 'Australia/Hobart',
  'Europe/Kiev': 'Europe/Kyiv',
  'Europe/Uzhgorod': 'Europe/Kyiv',
  'Europe/Zaporozhye': 'Europe/Kyiv',
};

/** Divisions that keep one time throughout: near their borders the coarse lookup errs. */
const whole: Record<string, string> = {
  'US.AZ': 'America/Phoenix',
  'US.CA': 'America/Los_Angeles',
  'US.WA': 'America/Los_Angeles',
  'US.NV': 'America/Los_Angeles',
  'US.UT': 'America/Denver',
  'US.CO': 'America/Denver',
  'US.NM': 'America/Denver',
  'US.WY': 'America/Denver',
  'US.MT': 'America/Denver',
  'US.MN': 'America/Chicago',
  'US.IA': 'America/Chicago',
  'US.MO': 'America/Chicago',
  'US.AR': 'America/Chicago',
  'US.LA': 'America/Chicago',
  'US.OK': 'America/Chicago',
  'US.WI': 'America/Chicago',
  'US.IL': 'America/Chicago',
  'US.MS': 'America/Chicago',
  'US.AL': 'America/Chicago',
  'US.GA': 'America/New_York',
  'US.OH': 'America/New_York',
  'US.NY': 'America/New_York',
  'US.ME': 'America/New_York',
  'US.VT': 'America/New_York',
  'US.NC': 'America/New_York',
  'US.SC': 'America/New_York',
  'US.VA': 'America/New_York',
  'US.WV': 'America/New_York',
  'PS.GZ': 'Asia/Gaza',
  'PS.WE': 'Asia/Hebron',
  'CA.01': 'America/Edmonton',
  'CA.03': 'America/Winnipeg',
  'AR.23': 'America/Argentina/Ushuaia',
  'AU.02': 'Australia/Sydney',
  'AU.07': 'Australia/Melbourne',
  'AU.04': 'Australia/Brisbane',
};

/** Where the clock has gone its own way since: Ciudad Juárez left its neighbours in 2022; Far West keeps Sydney's time but for Broken Hill. */
const exceptions: Record<string, string> = {
  'MX.06.Juárez': 'America/Ciudad_Juarez',
  'AU.02.Broken Hill': 'Australia/Broken_Hill',
};

const known = new Map<string, Set<string>>();

/** How far around a place to look for a zone of its own country, in degrees. */
const steps = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3];

/**
 * The IANA time zone of a place in a country. The lookup is coarse at borders (it puts Eilat in
 * Jordan), so an answer that CLDR does not list for the country sends us to the nearest that is.
 *
 * Throws when no zone of the country is near.
 */
export function zoneAt(
  place: { country: string; region: string; name: string },
  latitude: number,
  longitude: number,
): string {
  const division = `${place.country}.${place.region}`;
  const settled = exceptions[`${division}.${place.name}`] ?? whole[division];
  if (settled !== undefined) return settled;
  const zones = zonesOf(place.country);
  const here = lookUp(latitude, longitude);
  const found = zones.has(canonical(here)) ? here : nearest(zones, latitude, longitude);
  // A country with one zone needs no point near enough: small islands lie in no zone of the lookup.
  // CLDR has no list for Kosovo.
  const zone = found ?? (zones.size === 1 ? [...zones][0] : zones.size === 0 ? here : undefined);
  if (zone === undefined) throw new Error(`no time zone of ${place.country} near ${place.name}`);
  return newer[zone] ?? zone;
}

function nearest(zones: Set<string>, latitude: number, longitude: number): string | undefined {
  for (const step of steps) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      const north = Math.max(-89, Math.min(89, latitude + step * Math.sin(angle)));
      const zone = lookUp(north, longitude + step * Math.cos(angle));
      if (zones.has(canonical(zone))) return zone;
    }
  }
  return undefined;
}

function zonesOf(country: string): Set<string> {
  const found = known.get(country);
  if (found !== undefined) return found;
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  const zones = new Set((locale.getTimeZones?.() ?? []).map(canonical));
  known.set(country, zones);
  return zones;
}

const canonicalNames = new Map<string, string>();

/** One name for zones with several: CLDR lists `Asia/Calcutta`, the lookup says `Asia/Kolkata`. */
function canonical(zone: string): string {
  const found = canonicalNames.get(zone);
  if (found !== undefined) return found;
  const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  canonicalNames.set(zone, name);
  return name;
}
