import type { TopicRef } from '../../article/schema.ts';
import { toSlug } from '../../article/slug.ts';
import type { TopicRule } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { quoted, type Report } from '../report.ts';
import { describe, plainText } from './fieldReader.ts';
import type { Field } from './parseFrontMatter.ts';

/**
 * `topics:` as a list or a text with commas, each the slug or the name of a topic of the paper in any
 * case. A topic that the paper does not have becomes one of its own, with a warning. Null when the
 * field is missing or names none.
 */
export function readTopics(
  field: Field | null,
  known: readonly TopicRule[],
  report: Report,
): TopicRef[] | null {
  if (field === null) return null;
  if (field.kind === 'map') {
    report.warn(
      field.line,
      'topics is a list of keys; expected names',
      'Write `topics: Migration, Climate`.',
    );
    return null;
  }
  const topics = new Map<string, TopicRef>();
  for (const { text, line } of names(field, report)) {
    const topic = findTopic(text, known) ?? newTopic(text, line, known, report);
    if (topic !== null) topics.set(topic.slug, topic);
  }
  return topics.size === 0 ? null : [...topics.values()];
}

/** The topic of the paper with this slug or name. */
export function findTopic(text: string, known: readonly TopicRule[]): TopicRef | null {
  const sought = fold(text);
  const topic = known.find(({ slug, name }) => slug === sought || fold(name) === sought);
  return topic === undefined ? null : { slug: topic.slug, name: topic.name };
}

function names(field: Field, report: Report): { text: string; line: number }[] {
  const listed = field.kind === 'list' ? field.items : [field];
  return listed.flatMap((item) => {
    const text = plainText(item);
    if (text === null)
      report.warn(
        item.line,
        `a topic is ${describe(item)}; expected a name`,
        'Write `topics: Migration, Climate`.',
      );
    const parts = text === null ? [] : field.kind === 'list' ? [text] : text.split(/[,;，、،]/u);
    return parts.map((part) => ({ text: part.trim(), line: item.line })).filter((part) => part.text !== '');
  });
}

function newTopic(name: string, line: number, known: readonly TopicRule[], report: Report): TopicRef | null {
  const slug = toSlug(name);
  if (slug === null) {
    report.warn(
      line,
      `the topic ${quoted(name)} has no letter or digit of an address and was left out`,
      'Add it to `topics` in the config with a slug.',
    );
    return null;
  }
  const meant = nearest(
    name,
    known.flatMap((topic) => [topic.name, topic.slug]),
  );
  report.warn(
    line,
    `the paper has no topic ${quoted(name)}; it gets a page of its own`,
    meant === null
      ? 'Add it to `topics` in the config.'
      : `Did you mean ${quoted(meant)}? Else add it to \`topics\` in the config.`,
  );
  return { slug, name };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
