import * as v from 'valibot';
import { inkOf, inks } from '../article/inkOf.ts';
import type { Topic } from '../article/pages.ts';
import { slugSchema } from '../article/schema.ts';
import { toSlug } from '../article/slug.ts';
import type { TopicRule } from '../wire/draft.ts';
import { topicTitle } from '../wire/topics/findTopic.ts';
import { loadMediaTopics } from '../wire/topics/loadMediaTopics.ts';
import { adviseCode } from '../wire/topics/readTopics.ts';
import { topicWords } from '../wire/topics/topicWords.ts';
import { PressError } from './PressError.ts';

const line = v.pipe(v.string('a text'), v.trim(), v.minLength(1, 'a text that is not empty'));

/** The topics of a config as their keys stand in it. */
export const topicsSchema = v.array(
  v.object({
    slug: v.optional(v.pipe(v.string('a text'), slugSchema)),
    name: v.optional(line),
    code: v.optional(line),
    ink: v.optional(v.picklist(inks, `one of ${inks.join(', ')}`)),
    deck: v.optional(line),
    words: v.optional(v.array(line, 'a list of words')),
  }),
  'a list of topics',
);

type GivenTopic = v.InferOutput<typeof topicsSchema>[number];

/**
 * The topics of a paper and the rules that file stories under them. A topic with the code of a Media
 * Topic may leave its name, slug and words to IPTC's vocabulary.
 *
 * @throws PressError with exit code 2 for a code that no Media Topic has or that two topics share, and
 * for a topic without a code and without a name or slug.
 */
export function toTopics(
  given: readonly GivenTopic[],
  file: string,
): { topics: Topic[]; rules: TopicRule[] } {
  const codes = given.map(({ code }, i) => (code === undefined ? null : toCode(code, i, file)));
  const own = new Set(codes.filter((code) => code !== null));
  const rules = given.map((topic, i): TopicRule => {
    const code = codes[i] ?? null;
    const twin = codes.indexOf(code);
    if (code !== null && twin < i)
      refuse(file, `topics.${i}.code`, `a code that topics.${twin} does not have`, code);
    const name =
      topic.name ?? nameOf(code) ?? refuse(file, `topics.${i}.name`, 'a text, or a code', 'nothing');
    const slug =
      topic.slug ??
      (code === null ? null : toSlug(name)) ??
      refuse(file, `topics.${i}.slug`, 'a slug such as "world-news"', 'nothing');
    const fromCode =
      code === null || topic.words !== undefined ? null : topicWords(code, own, loadMediaTopics());
    return { slug, name, code, words: topic.words ?? fromCode?.words ?? [], hints: fromCode?.hints ?? [] };
  });
  const topics = rules.map(({ slug, name }, i): Topic => ({
    slug,
    name,
    ink: given[i]?.ink ?? inkOf(slug),
    deck: given[i]?.deck ?? null,
  }));
  return { topics, rules };
}

function toCode(text: string, index: number, file: string): string {
  const mediaTopics = loadMediaTopics();
  const term = mediaTopics.byCode(text);
  if (term !== null) return term.code;
  const expected = 'the code of an active Media Topic, such as "medtop:15000000"';
  return refuse(
    file,
    `topics.${index}.code`,
    expected,
    `"${text}"; ${adviseCode(mediaTopics.nearest(text))}`,
  );
}

function nameOf(code: string | null): string | null {
  const term = code === null ? null : loadMediaTopics().byCode(code);
  return term === null ? null : topicTitle(term);
}

function refuse(file: string, key: string, expected: string, received: string): never {
  throw new PressError(2, `${file}: ${key}: expected ${expected}, got ${received}`);
}
