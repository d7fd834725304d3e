import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCities } from './city.ts';
import { createGazetteer } from './createGazetteer.ts';
import { type Gazetteer } from './gazetteer.ts';
import { parseNameTable } from './nameTable.ts';

let loaded: Gazetteer | undefined;

/** The gazetteer of the files beside this one; they are read once a process, at the first call. */
export function loadGazetteer(): Gazetteer {
  loaded ??= createGazetteer({
    cities: parseCities(readTable('gazetteer.tsv')),
    cityNames: parseNameTable(readTable('cityNames.tsv')),
    regionNames: parseNameTable(readTable('regionNames.tsv')),
    standsAlone: parseNameTable(readTable('standsAlone.tsv')),
  });
  return loaded;
}

function readTable(file: string): string {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8');
}
