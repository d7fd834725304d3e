import type { ArticleTopic } from '../../article/schema.ts';
import type { Desk, TopicRule } from '../draft.ts';
import type { MediaTopic } from './mediaTopics.ts';

/** A topic of the paper, and the Media Topic that stood for it, null when it was called by its own name. */
export type FoundTopic = { topic: ArticleTopic; through: MediaTopic | null };

/**
 * The topic of the paper with this slug or name, or whose Media Topic is meant: the term with this code
 * or name, else the nearest broader one that the paper has a topic for. Null when there is none.
 */
export function findTopic(text: string, desk: Pick<Desk, 'topics' | 'mediaTopics'>): FoundTopic | null {
  const sought = fold(text);
  const own = desk.topics.find(({ slug, name }) => slug === sought || fold(name) === sought);
  if (own !== undefined) return { topic: toTopic(own), through: null };
  const term = findTerm(text, desk);
  if (term === null) return null;
  for (const code of desk.mediaTopics.lineOf(term.code)) {
    const rule = desk.topics.find((each) => each.code === code);
    if (rule !== undefined) return { topic: toTopic(rule), through: term };
  }
  return null;
}

/**
 * The Media Topic that a text names: by its code always, by its name only for a paper that has given a
 * topic a code, for elsewhere `series` is a word like any other.
 */
export function findTerm(text: string, { topics, mediaTopics }: Pick<Desk, 'topics' | 'mediaTopics'>) {
  const term = mediaTopics.byCode(text);
  if (term !== null) return term;
  return topics.some(({ code }) => code !== null) ? mediaTopics.byName(text) : null;
}

/** The topic as an article carries it. */
export function toTopic({ slug, name, code }: TopicRule): ArticleTopic {
  return code === null ? { slug, name } : { slug, name, code };
}

/** A name of the vocabulary as a title: its names are in small letters. */
export function topicTitle({ name }: MediaTopic): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
