import type { ArticleTopic } from '../../article/schema.ts';
import { toSlug } from '../../article/slug.ts';
import type { Desk } from '../draft.ts';
import { describe, plainText } from '../frontMatter/fieldReader.ts';
import type { Field } from '../frontMatter/parseFrontMatter.ts';
import { nearest } from '../nearest.ts';
import { quoted, type Report } from '../report.ts';
import { findTerm, findTopic, topicTitle } from './findTopic.ts';
import { isMeantAsCode } from './mediaTopics.ts';

type TopicDesk = Pick<Desk, 'topics' | 'mediaTopics'>;

/**
 * `topics:` as a list or a text with commas, each the slug or the name of a topic of the paper in any
 * case, or the code or the name of a Media Topic. A topic that the paper does not have becomes one of
 * its own, with a warning; a code that nobody has is left out, with another. Null when the field is
 * missing or names none.
 */
export function readTopics(field: Field | null, desk: TopicDesk, report: Report): ArticleTopic[] | null {
  if (field === null) return null;
  if (field.kind === 'map') {
    report.warn(
      field.line,
      'topics is a list of keys; expected names',
      'Write `topics: Migration, Climate`.',
    );
    return null;
  }
  const topics = new Map<string, ArticleTopic>();
  for (const { text, line } of names(field, report)) {
    const topic = readTopic(text, line, desk, report);
    if (topic !== null) topics.set(topic.slug, topic);
  }
  return topics.size === 0 ? null : [...topics.values()];
}

function readTopic(text: string, line: number, desk: TopicDesk, report: Report): ArticleTopic | null {
  const found = findTopic(text, desk);
  if (found === null) {
    if (desk.mediaTopics.byCode(text) === null && isMeantAsCode(text))
      return refuseCode(text, line, desk, report);
    return newTopic(text, line, desk, report);
  }
  const { topic, through } = found;
  if (through !== null && through.code !== topic.code) {
    const because = `${through.code}, ${through.name}, is part of it`;
    report.decide({ line, as: 'topic', text: topic.name, confidence: 1, because });
  }
  return topic;
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

function refuseCode(code: string, line: number, { mediaTopics }: TopicDesk, report: Report): null {
  report.warn(
    line,
    `the topic ${quoted(code)} is no active Media Topic and was left out`,
    adviseCode(mediaTopics.nearest(code)),
  );
  return null;
}

/** What to write instead of a code that nobody has. */
export function adviseCode(near: readonly { code: string; name: string }[]): string {
  if (near.length === 0)
    return 'Take a code of eight digits from IPTC’s Media Topics, such as medtop:15000000.';
  return `Did you mean ${near.map(({ code, name }) => `${code} (${name})`).join(' or ')}?`;
}

function newTopic(text: string, line: number, desk: TopicDesk, report: Report): ArticleTopic | null {
  const term = findTerm(text, desk);
  const name = term === null ? text : topicTitle(term);
  const slug = toSlug(name);
  if (slug === null) {
    report.warn(
      line,
      `the topic ${quoted(name)} has no letter or digit of an address and was left out`,
      'Add it to `topics` in the config with a slug.',
    );
    return null;
  }
  report.warn(
    line,
    `the paper has no topic ${quoted(name)}${term === null ? '' : ` (${term.code}) nor a broader one`}; it gets a page of its own`,
    adviseTopic(text, term?.code ?? null, desk),
  );
  return term === null ? { slug, name } : { slug, name, code: term.code };
}

function adviseTopic(text: string, code: string | null, { topics, mediaTopics }: TopicDesk): string {
  if (code !== null) return `Add { "code": "${code}" } or a broader one to \`topics\` in the config.`;
  const isOn = topics.some((topic) => topic.code !== null);
  const meant =
    nearest(
      text,
      topics.flatMap((topic) => [topic.name, topic.slug]),
    ) ?? (isOn ? (mediaTopics.nearest(text)[0]?.name ?? null) : null);
  return meant === null
    ? 'Add it to `topics` in the config.'
    : `Did you mean ${quoted(meant)}? Else add it to \`topics\` in the config.`;
}
