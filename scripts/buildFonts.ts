/**
 * Cuts the paper's faces from the installed font packages into `src/style/fonts/`, and copies their
 * licences to `public/licences/`.
 *
 *     node scripts/buildFonts.ts            writes the files
 *     node scripts/buildFonts.ts --check    writes nothing; exit code 1 when a file differs
 *
 * The cut files are committed: together they are smaller than one photograph, the cut gives the same
 * bytes every time, and so neither a build nor the recorded screenshots depend on a step before them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import subsetFont from 'subset-font';

const root = path.join(import.meta.dirname, '..');
const fontsFolder = path.join(root, 'src/style/fonts');
const licencesFolder = path.join(root, 'public/licences');

/** One face to cut: where it comes from, which characters and axes stay. */
type Cut = {
  /** Name of the file that is written, without its extension. */
  name: string;
  /** Package and file in it, without `.woff2`. */
  from: readonly [string, string];
  characters: string;
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
  features: readonly string[] | null;
};

/** ASCII, Latin-1, and the marks that newspapers set: what every page of a western paper needs. */
const latin = characters(
  '20-7e a0-ff 131 152-153 2bc 2c6 2da 2dc 2009-200b 2010-2015 2018-201e 2020-2022 2026 202f 2030',
  '2032-2033 2039-203a 2044 20ac 2122 2212 2215',
);

/** Polish, Czech, Turkish, Romanian, Hungarian, Baltic: loaded only where a page holds such a letter. */
const latinExtended = characters('100-17f 218-21b 1e9e 1ef2-1ef3 20b9-20ba 2113');

const arabic = characters('600-6ff 200c-200f');

/** Enough for Latin. It would break Arabic, whose letters join through features that are not here. */
const latinFeatures = 'kern liga calt ccmp locl mark mkmk tnum lnum onum case'.split(' ');

const caslon = '@fontsource/libre-caslon-condensed';
const newsreader = '@fontsource-variable/newsreader';
const franklin = '@fontsource-variable/libre-franklin';
const naskh = '@fontsource-variable/noto-naskh-arabic';
const caslonFile = 'libre-caslon-condensed-latin-600-normal';
/** The size of body text, at which Newsreader's optical axis is fixed. */
const opsz = 18;
const sansWeights = { wght: { min: 400, max: 700 } };

export const cuts: readonly Cut[] = [
  cutLatin('display', [caslon, caslonFile]),
  cutLatin('text', [newsreader, 'newsreader-latin-opsz-normal'], { opsz, wght: 400 }),
  cutLatin('sans', [franklin, 'libre-franklin-latin-wght-normal'], sansWeights),
  cutLatin('text-italic', [newsreader, 'newsreader-latin-opsz-italic'], { opsz, wght: 400 }),
  cutLatin('text-bold', [newsreader, 'newsreader-latin-opsz-normal'], { opsz, wght: 600 }),
  cutExtended('display-ext', [caslon, caslonFile]),
  cutExtended('text-ext', [newsreader, 'newsreader-latin-ext-opsz-normal'], { opsz, wght: 400 }),
  cutExtended('sans-ext', [franklin, 'libre-franklin-latin-ext-wght-normal'], sansWeights),
  {
    name: 'naskh',
    from: [naskh, 'noto-naskh-arabic-arabic-wght-normal'],
    characters: arabic,
    axes: sansWeights,
    features: null,
  },
];

/** The three files that the first view loads; all others wait until a page needs them. */
export const criticalFonts: readonly string[] = ['display', 'text', 'sans'];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const files = [...(await cutFonts()), ...readLicences()];
  if (values.check) {
    const stale = files.filter(([file, bytes]) => !isSame(file, bytes)).map(([file]) => file);
    for (const file of stale)
      console.error(`${path.relative(root, file)}: differs, run scripts/buildFonts.ts`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  for (const [file, bytes] of files) {
    writeFileSync(file, bytes);
    console.log(`${String(bytes.length).padStart(7)} ${path.relative(root, file)}`);
  }
}

/** Every cut face: the file to write and its bytes. */
async function cutFonts(): Promise<[string, Buffer][]> {
  const files: [string, Buffer][] = [];
  // One after the other: they share one instance of HarfBuzz.
  for (const cut of cuts) {
    const [folder, name] = cut.from;
    const source = readFileSync(path.join(root, 'node_modules', folder, 'files', `${name}.woff2`));
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await subsetFont(source, cut.characters, {
      targetFormat: 'woff2',
      variationAxes: cut.axes,
      noHinting: true,
      ...(cut.features === null ? {} : { keepFeatures: cut.features }),
    });
    files.push([path.join(fontsFolder, `${cut.name}.woff2`), bytes]);
  }
  return files;
}

/** The licence of each family, which the Open Font License wants beside the files. */
function readLicences(): [string, Buffer][] {
  return [caslon, newsreader, franklin, naskh].map((folder) => [
    path.join(licencesFolder, `${path.basename(folder)}-OFL.txt`),
    readFileSync(path.join(root, 'node_modules', folder, 'LICENSE')),
  ]);
}

function isSame(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

function cutLatin(name: string, from: Cut['from'], axes: Cut['axes'] = {}): Cut {
  return { name, from, characters: latin, axes, features: latinFeatures };
}

function cutExtended(name: string, from: Cut['from'], axes: Cut['axes'] = {}): Cut {
  return { name, from, characters: latinExtended, axes, features: latinFeatures };
}

/** The characters of ranges as CSS writes them, without `U+`: `characters('20-7e a0')`. */
function characters(...ranges: string[]): string {
  const codes = ranges
    .flatMap((range) => range.split(' '))
    .flatMap((range) => {
      const [first = '', last = first] = range.split('-');
      const start = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
    });
  return String.fromCodePoint(...codes);
}
