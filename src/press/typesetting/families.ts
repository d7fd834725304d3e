/**
 * The faces that cards are set in: the paper's own cuts first, Noto Serif for the scripts that they lack.
 * Noto's packages come in slices of a few dozen to a few hundred characters: only those that a line
 * needs are read, so Chinese costs no more memory than what it says.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Face } from './Face.ts';

/** What a line is: a headline, or the small print in the paper's sans. */
export type Voice = 'display' | 'sans';

type Slice = { file: string; weight: number | null; covers: (codePoint: number) => boolean };
type Family = readonly Slice[];

const cuts = path.resolve(import.meta.dirname, '../../style/fonts');
const all = (): boolean => true;

/** As heavy as the display face, and as its sans beside it. */
const heavy = 600;

const display = [cut('display', null), cut('display-ext', null)];
const sans = [cut('sans', heavy), cut('sans-ext', heavy)];
const naskh = [cut('naskh', 700)];

/** What is tried when neither the language's face nor the paper's has a letter. */
const others = ['noto-serif', 'noto-serif-jp', 'noto-serif-sc', 'noto-serif-tc', 'noto-serif-kr'];

/** Slices that have been read; the oldest go first when there are more than a paper's languages need. */
const read = new Map<string, Promise<Face>>();
const mostRead = 64;
const families = new Map<string, Family>();

/**
 * The face for a grapheme in a line of a language (BCP 47); null when none of ours has all of it.
 *
 * @example (await faceFor('語', 'ja', 'display')) // Noto Serif JP
 */
export async function faceFor(grapheme: string, language: string, voice: Voice): Promise<Face | null> {
  const shown = grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const codePoints = Array.from(shown, (character) => character.codePointAt(0) ?? 0);
  for (const family of familiesFor(language, voice)) {
    for (const slice of family) {
      if (!codePoints.every(slice.covers)) continue;
      // In order: the first that has the grapheme is the one that is meant.
      // oxlint-disable-next-line no-await-in-loop
      const face = await readSlice(slice);
      if (codePoints.every((codePoint) => face.has(codePoint))) return face;
    }
  }
  return null;
}

function* familiesFor(language: string, voice: Voice): Generator<Family> {
  const ours = voice === 'display' ? display : sans;
  const own = cjkPackage(language);
  if (own !== null) yield noto(own);
  if (isArabic(language)) yield naskh;
  yield ours;
  yield naskh;
  for (const name of others) if (name !== own) yield noto(name);
}

/** Han is drawn otherwise in each of these languages, so the language picks the package. */
function cjkPackage(language: string): string | null {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (base === 'ja') return 'noto-serif-jp';
  if (base === 'ko') return 'noto-serif-kr';
  if (script === 'Hant') return 'noto-serif-tc';
  return script === 'Hans' ? 'noto-serif-sc' : null;
}

function isArabic(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Arab';
}

function cut(name: string, weight: number | null): Slice {
  return { file: path.join(cuts, `${name}.woff2`), weight, covers: all };
}

function noto(name: string): Family {
  const known = families.get(name);
  if (known !== undefined) return known;
  const folder = path.dirname(
    fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/unicode.json`)),
  );
  const ranges = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const family = Object.entries(ranges).map(([subset, list]) => ({
    file: path.join(folder, 'files', `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    weight: heavy,
    covers: coverage(list),
  }));
  families.set(name, family);
  return family;
}

/** @example coverage('U+0-FF,U+131')(0x131) // true */
function coverage(list: string): (codePoint: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

async function readSlice({ file, weight }: Slice): Promise<Face> {
  const known = read.get(file);
  read.delete(file);
  const face = known ?? Face.read(file, weight);
  read.set(file, face);
  for (const oldest of read.keys()) {
    if (read.size <= mostRead) break;
    read.delete(oldest);
  }
  return face;
}
