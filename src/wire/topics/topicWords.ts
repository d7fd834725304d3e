import type { TopicRule } from '../draft.ts';
import type { MediaTopics } from './mediaTopics.ts';

/**
 * The words that file a story under a Media Topic: its name, and the names of all narrower terms, each
 * also in the plural and without the remark in brackets that tells namesakes apart. `others` are codes
 * that the paper has topics of their own for: what is below them is theirs.
 *
 * The topic's own name, those right below it and names of several words speak for themselves. A single
 * word from farther down, `water` or `metal`, stands in stories about anything: it is a hint.
 */
export function topicWords(
  code: string,
  others: ReadonlySet<string>,
  mediaTopics: MediaTopics,
): Pick<TopicRule, 'words' | 'hints'> {
  const own = mediaTopics.byCode(code);
  if (own === null) return { words: [], hints: [] };
  const depth = mediaTopics.lineOf(code).length;
  const words = new Set(partsOf(own.name, depth));
  const hints = new Set<string>();
  for (const term of mediaTopics.below(code, others)) {
    const name = withoutRemark(term.name);
    const isClose = mediaTopics.lineOf(term.code).length === depth + 1;
    (isClose || name.includes(' ') ? words : hints).add(name);
  }
  return { words: [...words].flatMap(formsOf), hints: [...hints].map(formsOf) };
}

/**
 * Names of the first level list what they hold, `science and technology`, so each part counts there; on
 * deeper levels a name is one thing, `rock and roll music`.
 */
function partsOf(name: string, depth: number): string[] {
  return depth === 1 ? name.split(/, | and /u) : [withoutRemark(name)];
}

function withoutRemark(name: string): string {
  return name.replace(/\s\([^()]*\)$/u, '');
}

/** The names are English and mostly in the singular: `election`, `ferry`, `crash`. */
function formsOf(name: string): string[] {
  if (name.endsWith('s')) return [name];
  if (/(?:x|z|ch|sh)$/u.test(name)) return [name, `${name}es`];
  return [name, /[^aeiou]y$/u.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`];
}
