import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const datelineSchema = v.object({
  source: v.string(),
  lang: v.string(),
  kind: v.picklist(['pos', 'neg']),
  text: v.string(),
  raw: v.optional(v.string()),
  places: v.optional(v.nullable(v.array(v.string()))),
});
const creditSchema = v.object({ credit: v.string() });

export type MarkedDateline = v.InferOutput<typeof datelineSchema>;

/** A story as its lines, each with its letter, and the language that its country speaks. */
export type MarkedStory = { name: string; language: string; lines: string[]; labels: string[] };

/** The rows of a file of datelines, none when there is no such file. Throws on a row of another shape. */
export function readDatelines(file: string): MarkedDateline[] {
  return readLines(file).map((line) => v.parse(datelineSchema, JSON.parse(line)));
}

/** The credits of a file, none when there is no such file. Throws on a row of another shape. */
export function readCredits(file: string): string[] {
  return readLines(file).map((line) => v.parse(creditSchema, JSON.parse(line)).credit);
}

/** The marked stories of a folder, none when there is no such folder. Throws where lines and letters differ in number. */
export function readStories(folder: string): MarkedStory[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readStory(folder, file.slice(0, -'.txt'.length)));
}

function readStory(folder: string, name: string): MarkedStory {
  const lines = readFileSync(path.join(folder, `${name}.txt`), 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const labels = readLines(path.join(folder, `${name}.labels`));
  if (labels.length !== lines.length) {
    throw new Error(`${name}: ${lines.length} lines, but ${labels.length} letters`);
  }
  return { name, language: languageOf(name), lines, labels };
}

function languageOf(name: string): string {
  const country = /^[a-z]{2}(?=-)/.exec(name)?.[0];
  return country === undefined ? 'en' : new Intl.Locale(`und-${country}`).maximize().language;
}

function readLines(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
