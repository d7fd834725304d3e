/**
 * Makes `src/wire/topics/mediaTopics.tsv` from IPTC's Media Topics (CC BY 4.0).
 * `node scripts/buildMediaTopics.ts FILE` reads IPTC's own export in JSON
 * (https://cv.iptc.org/newscodes/mediatopic/?format=json&lang=en-GB), or rows of code, name and broader
 * code; with `--check` it only says whether the table in the tree is as this script writes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { parseMediaTopics } from '../src/wire/topics/mediaTopics.ts';

/** A term by the eight digits of its code. */
export type Term = { code: string; name: string; broader: string | null };

const head = `# Media Topics: IPTC (https://iptc.org/standards/media-topics/), CC BY 4.0, names in English.
# Only what is active; code and name, narrower terms indented. Made by scripts/buildMediaTopics.ts.
`;

const code = v.pipe(v.string(), v.regex(/^\d{8}$/));
const rowsSchema = v.array(v.tuple([code, v.string(), v.nullable(code)]));
const exportSchema = v.object({
  conceptSet: v.array(
    v.object({
      qcode: v.pipe(v.string(), v.regex(/^medtop:\d{8}$/)),
      prefLabel: v.record(v.string(), v.string()),
      broader: v.optional(v.array(v.string())),
      retired: v.optional(v.string()),
    }),
  ),
});

const file = path.join(import.meta.dirname, '../src/wire/topics/mediaTopics.tsv');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2] ?? '');

function main(source: string): void {
  if (source === '--check') {
    const text = readFileSync(file, 'utf8');
    if (formatMediaTopics(termsOf(text)) === text) return;
    console.error('mediaTopics.tsv is not as scripts/buildMediaTopics.ts writes it: build it again');
    process.exitCode = 1;
  } else if (source === '') {
    console.error('usage: node scripts/buildMediaTopics.ts FILE | --check');
    process.exitCode = 2;
  } else {
    const terms = parseSource(JSON.parse(readFileSync(source, 'utf8')));
    writeFileSync(file, formatMediaTopics(terms));
    console.log(`${path.relative(process.cwd(), file)}: ${terms.length} terms`);
  }
}

/** The active terms of IPTC's export, or of rows of code, name and broader code; throws on anything else. */
export function parseSource(json: unknown): Term[] {
  if (Array.isArray(json))
    return v.parse(rowsSchema, json).map(([own, name, broader]) => ({ code: own, name, broader }));
  return v
    .parse(exportSchema, json)
    .conceptSet.filter(({ retired }) => retired === undefined)
    .map(({ qcode, prefLabel, broader }) => {
      const name = prefLabel['en-GB'] ?? prefLabel.en;
      if (name === undefined) throw new Error(`${qcode} has no English name`);
      return { code: qcode.slice(-8), name, broader: broader?.[0]?.slice(-8) ?? null };
    });
}

/** The terms of the table in the tree. */
export function termsOf(table: string): Term[] {
  return parseMediaTopics(table)
    .all()
    .map(({ code: own, name, broader }) => ({
      code: own.slice(-8),
      name,
      broader: broader?.slice(-8) ?? null,
    }));
}

/** The text of the table, by code on each level; throws when a broader term is missing or nobody's. */
export function formatMediaTopics(terms: readonly Term[]): string {
  const groups = Map.groupBy(terms, ({ broader }) => broader);
  const lines: string[] = [];
  write(null, 0);
  if (lines.length !== terms.length)
    throw new Error(`${terms.length - lines.length} terms hang on none of the others`);
  return `${head}${lines.join('\n')}\n`;

  function write(broader: string | null, depth: number): void {
    for (const term of groups.get(broader)?.toSorted((a, b) => Number(a.code) - Number(b.code)) ?? []) {
      lines.push(`${'\t'.repeat(depth)}${term.code}\t${term.name}`);
      write(term.code, depth + 1);
    }
  }
}
