import * as v from 'valibot';
import { DataError } from './DataError.ts';
import { MovedError } from './MovedError.ts';
import * as pages from './pages.ts';
import { articleSchema, type Article } from './schema.ts';

/** From JSON that came from disk or network to what a page holds; throws a DataError. */
export type Parser<T> = (value: unknown) => T;

/**
 * An article, from JSON that came from disk or network.
 *
 * @throws DataError that names the slug, the place in the data and what was expected.
 */
export const parseArticle: Parser<Article> = parser('article', articleSchema);

/** The data of a story's page: the article with its related stories, or the notice that replaces it. */
export const parseStoryPage: Parser<pages.StoryPage | pages.NoticePage> = (value) =>
  isCanceled(value) ? parseNotice(value) : parseStory(value);

const parseStory = parser('story page', pages.storyPageSchema);
const parseNotice = parser('notice', pages.noticePageSchema);

/** A parser for one kind of page; it throws a DataError that calls the page `what`. */
export function parser<T>(what: string, schema: v.GenericSchema<unknown, T>): Parser<T> {
  return (value) => {
    refuseOtherVersions(what, value);
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? 'the whole';
    throw new DataError(
      'malformed',
      `${nameOf(what, value)}: ${path}: expected ${issue.expected ?? issue.message}, got ${issue.received}`,
    );
  };
}

function refuseOtherVersions(what: string, value: unknown): void {
  const { schema, moved } = isObject(value) ? value : {};
  if (schema === 1) {
    if (v.is(pages.movedPageSchema.entries.moved, moved)) throw new MovedError(moved);
    return;
  }
  if (typeof schema === 'number' && schema > 1)
    throw new DataError(
      'newer',
      `${nameOf(what, value)}: schema ${schema} is newer than this app, which reads 1`,
    );
  throw new DataError(
    'malformed',
    `${nameOf(what, value)}: schema: expected 1, got ${JSON.stringify(schema) ?? 'nothing'}`,
  );
}

function nameOf(what: string, value: unknown): string {
  const slug = isObject(value) ? value.slug : undefined;
  return typeof slug === 'string' ? `${what} ${slug}` : what;
}

function isCanceled(value: unknown): boolean {
  return isObject(value) && value.status === 'canceled';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
