import { existsSync, readFileSync } from 'node:fs';
import { closest } from 'fastest-levenshtein';
import * as v from 'valibot';
import { canonicalLanguage } from '../article/language.ts';
import { type Paper, type Topic } from '../article/pages.ts';
import { pathSchema } from '../article/schema.ts';
import { topicPath } from '../article/paths.ts';
import type { TopicRule } from '../wire/draft.ts';
import { topicsSchema, toTopics } from './configTopics.ts';
import { PressError } from './PressError.ts';
import { readWordmark } from './readWordmark.ts';

const line = v.pipe(v.string('a text'), v.trim(), v.minLength(1, 'a text that is not empty'));
const entries = {
  name: line,
  tagline: line,
  url: v.pipe(
    line,
    v.check(
      (text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text),
      'an address such as "https://example.org/"',
    ),
    v.transform((text) => (text.endsWith('/') ? text : `${text}/`)),
  ),
  language: v.pipe(
    line,
    v.check((text) => canonicalLanguage(text) !== null, 'a BCP 47 tag such as "en" or "pt-BR"'),
    v.transform((text) => canonicalLanguage(text) ?? text),
  ),
  timeZone: v.pipe(line, v.check(isTimeZone, 'an IANA name such as "Europe/Lisbon"')),
  publisher: line,
  wordmark: line,
  topics: topicsSchema,
  navigation: v.array(
    v.union(
      [line, v.object({ name: line, path: v.pipe(v.string(), pathSchema) })],
      'topic slugs or { name, path }',
    ),
    'a list of topic slugs or of { name, path }',
  ),
  oldAfterDays: v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(1, 'at least 1')),
  cards: v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(0, 'at least 0')),
  agency: v.nullable(line),
  offline: v.boolean('true or false'),
};
const configSchema = v.partial(v.object(entries));

export type Config = {
  paper: Paper;
  topics: Topic[];
  rules: TopicRule[];
  /** The agency that stories come from when their copy names none. */
  agency: string | null;
  /** How many of the newest stories have a card of their own; the paper's stands for the rest. */
  cards: number;
  /** Whether the paper reads offline; when not, readers' devices are told to forget what they stored. */
  offline: boolean;
  /** What the editor should know, one line each. */
  warnings: string[];
};

/**
 * The paper's config, with a sensible default for every key that is not there.
 *
 * @throws PressError with exit code 2 that names the file, the key and what was expected.
 */
export function readConfig(file: string, named: boolean): Config {
  if (!existsSync(file)) {
    if (named) throw new PressError(2, `${file}: there is no such config file`);
    return toConfig({}, file, [
      `${file} is missing: the paper is called "Dateline", in English, in UTC, and has no address of its own`,
    ]);
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PressError(2, `${file}: not JSON: ${(error as Error).message}`);
  }
  return parseConfig(json, file);
}

/** A config from parsed JSON; files that it names lie beside `file`. Throws like {@link readConfig}. */
export function parseConfig(json: unknown, file: string): Config {
  const result = v.safeParse(configSchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    const key = v.getDotPath(issue) ?? 'the whole file';
    const expected = issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message;
    throw new PressError(2, `${file}: ${key}: expected ${expected}, got ${issue.received}`);
  }
  const unknown = Object.keys(json as object).filter((key) => !Object.hasOwn(entries, key));
  const warnings = unknown.map(
    (key) => `${file}: ${key}: no such key, did you mean "${closest(key, Object.keys(entries))}"?`,
  );
  if (result.output.url === undefined)
    warnings.push(
      `${file}: url: missing, so pages name no address of their own and no picture for chats, and there is no sitemap; write the address of the paper, such as "https://example.org/"`,
    );
  const config = toConfig(result.output, file, warnings);
  if (result.output.wordmark !== undefined)
    config.paper.wordmark = readWordmark(file, result.output.wordmark);
  return config;
}

function toConfig(given: v.InferOutput<typeof configSchema>, file: string, warnings: string[]): Config {
  const { topics, rules } = toTopics(given.topics ?? [], file);
  const name = given.name ?? 'Dateline';
  return {
    paper: {
      name,
      tagline: given.tagline ?? null,
      language: given.language ?? 'en',
      timeZone: given.timeZone ?? 'UTC',
      url: given.url ?? null,
      publisher: given.publisher ?? name,
      wordmark: null,
      card: null,
      navigation: toNavigation(given.navigation, topics),
      oldAfterDays: given.oldAfterDays ?? 30,
    },
    topics,
    rules,
    agency: given.agency ?? null,
    cards: given.cards ?? 1000,
    offline: given.offline ?? true,
    warnings,
  };
}

function toNavigation(
  given: v.InferOutput<typeof configSchema>['navigation'],
  topics: Topic[],
): Paper['navigation'] {
  const items = given ?? topics.map(({ slug }) => slug);
  return items.map((item) => {
    const path = typeof item === 'string' ? topicPath(item) : item.path;
    const topic = topics.find(({ slug }) => topicPath(slug) === path);
    return {
      name: typeof item === 'string' ? (topic?.name ?? item) : item.name,
      path,
      ink: topic?.ink ?? null,
    };
  });
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text }).format(0);
    return true;
  } catch {
    return false;
  }
}
