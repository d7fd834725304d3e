/**
 * Fails when a regular expression of ours can be made to run for seconds by the text that it reads.
 * Arguments are folders or files; without any, all of `src`.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { check } from 'recheck';
import { parseSync, Visitor } from 'vite';

type Found = { file: string; line: number; source: string; flags: string };

// Written in plain JavaScript: no binary to start, the same on every machine.
process.env.RECHECK_BACKEND = 'pure';

const given = process.argv.slice(2);
const files = (given.length === 0 ? ['src'] : given).flatMap(sourcesIn).sort();
const found = files.flatMap(findRegexes);
const results = [];
for (const regex of found) results.push({ regex, ...(await check(regex.source, regex.flags)) });

const vulnerable = results.filter(({ status }) => status === 'vulnerable');
const unknown = results.filter(({ status }) => status === 'unknown');
for (const { regex, status, ...rest } of [...unknown, ...vulnerable])
  console.error(`${regex.file}:${regex.line}: ${status}: /${regex.source}/${regex.flags}${reasonIn(rest)}`);
console.log(
  `${found.length} regular expressions in ${files.length} files: ${vulnerable.length} vulnerable, ${unknown.length} not decided`,
);
process.exitCode = vulnerable.length > 0 ? 1 : 0;

function sourcesIn(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return globSync(`${place}/**/*.{ts,tsx}`, { exclude: ['**/*.test.*'] });
}

function findRegexes(file: string): Found[] {
  const text = readFileSync(file, 'utf8');
  const regexes: Found[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const line = text.slice(0, node.start).split('\n').length;
      regexes.push({ file, line, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, text).program);
  return regexes;
}

function reasonIn(rest: object): string {
  if ('complexity' in rest && isObject(rest.complexity)) return ` (${String(rest.complexity.summary)})`;
  if ('error' in rest && isObject(rest.error)) return ` (${String(rest.error.kind)})`;
  return '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
