import type { Dateline, TopicRef } from '../article/schema.ts';
import { toSlug } from '../article/slug.ts';
import type { Desk, TopicRule } from './draft.ts';
import { folderOf } from './fileName.ts';
import { findTopic } from './frontMatter/readTopics.ts';
import type { Report } from './report.ts';

/** More topics than these say nothing. */
const most = 3;

/** A word in the headline says as much as this many in the body. */
const headlineWeight = 3;

export type TopicSource = { path: string; headline: string; text: string; dateline: Dateline | null };

/**
 * The topics of a story whose front matter names none: the folder that it lies in, else the topics of
 * the paper whose words it uses, else the country of its dateline.
 */
export function chooseTopics(source: TopicSource, desk: Desk, report: Report): TopicRef[] {
  const folder = folderOf(source.path);
  const named = folder === null ? null : topicOfFolder(folder, desk.topics);
  if (folder !== null && named !== null) return decide([named], 1, `lies in the folder ${folder}`, report);
  const scored = scoreTopics(source, desk.topics);
  if (scored.length > 0)
    return decide(
      scored.map(({ topic }) => topic),
      0.7,
      scored.map(({ because }) => because).join('; '),
      report,
    );
  const country = countryTopic(source.dateline, desk.language);
  return country === null ? [] : decide([country], 0.5, 'the country of the dateline', report);
}

function decide(topics: TopicRef[], confidence: number, because: string, report: Report): TopicRef[] {
  report.decide({
    line: 1,
    as: 'topic',
    text: topics.map(({ name }) => name).join(', '),
    confidence,
    because,
  });
  return topics;
}

/** A folder that the paper has no topic for is one of its own, as an editor who made it would expect. */
function topicOfFolder(folder: string, topics: readonly TopicRule[]): TopicRef | null {
  const known = findTopic(folder, topics) ?? findTopic(folder.replace(/[-_]+/g, ' '), topics);
  if (known !== null) return known;
  const slug = toSlug(folder);
  // Archives are often filed by year and month: those are no topics.
  if (slug === null || /^[\d-]+$/.test(slug)) return null;
  const name = folder.replace(/[-_]+/g, ' ').trim();
  return { slug, name: name.charAt(0).toUpperCase() + name.slice(1) };
}

function scoreTopics(
  { headline, text }: TopicSource,
  topics: readonly TopicRule[],
): { topic: TopicRef; because: string }[] {
  const [head, body] = [fold(headline), fold(text)];
  return (
    topics
      .map(({ slug, name, words }) => {
        const found = words.map((word) => ({
          word,
          score: headlineWeight * countWord(head, word) + Math.min(countWord(body, word), 5),
        }));
        const best = found.filter(({ score }) => score > 0);
        return {
          topic: { slug, name },
          score: best.reduce((sum, { score }) => sum + score, 0),
          because: `${name}: ${best.map(({ word }) => word).join(', ')}`,
        };
      })
      // One word in passing is no topic.
      .filter(({ score }) => score >= 2)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most)
  );
}

/** How often a word stands in a text, by itself; in scripts without spaces, anywhere. */
function countWord(text: string, word: string): number {
  const sought = fold(word).trim();
  if (sought === '') return 0;
  let count = 0;
  for (let at = text.indexOf(sought); at >= 0 && count < 50; at = text.indexOf(sought, at + sought.length)) {
    if (!isInside(text, at, sought)) count++;
  }
  return count;
}

function isInside(text: string, at: number, word: string): boolean {
  return (
    joins(text.charAt(at - 1), word.charAt(0)) ||
    joins(text.charAt(at + word.length), word.charAt(word.length - 1))
  );
}

/** Whether two characters belong to one word: letters of one script that puts spaces between words. */
function joins(outer: string, inner: string): boolean {
  const letter = /[\p{L}\p{N}\p{M}]/u;
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  return letter.test(outer) && letter.test(inner) && !unspaced.test(outer) && !unspaced.test(inner);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function countryTopic(dateline: Dateline | null, language: string): TopicRef | null {
  const code = dateline?.places[0]?.country ?? null;
  if (code === null) return null;
  const name = nameOfCountry(code, language);
  const slug = toSlug(name) ?? toSlug(nameOfCountry(code, 'en'));
  return slug === null ? null : { slug, name };
}

function nameOfCountry(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}
