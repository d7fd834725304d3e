import type { ArticleTopic, Dateline } from '../../article/schema.ts';
import { toSlug } from '../../article/slug.ts';
import type { Desk, TopicRule } from '../draft.ts';
import { folderOf } from '../fileName.ts';
import type { Report } from '../report.ts';
import { findTopic, toTopic } from './findTopic.ts';

/** More topics than these say nothing. */
const most = 3;

/** One word in passing is no topic, nor are two hints. */
const leastOfWords = 2;
const leastOfAll = 3;

/** A word in the headline says as much as this many in the body. */
const headlineWeight = 3;

export type TopicSource = { path: string; headline: string; text: string; dateline: Dateline | null };

/**
 * The topics of a story whose front matter names none: the folder that it lies in, else the topics of
 * the paper whose words it uses, else the country of its dateline.
 */
export function chooseTopics(source: TopicSource, desk: Desk, report: Report): ArticleTopic[] {
  const folder = folderOf(source.path);
  const named = folder === null ? null : topicOfFolder(folder, desk);
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

function decide(topics: ArticleTopic[], confidence: number, because: string, report: Report): ArticleTopic[] {
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
function topicOfFolder(folder: string, desk: Desk): ArticleTopic | null {
  const known = findTopic(folder, desk) ?? findTopic(folder.replace(/[-_]+/g, ' '), desk);
  if (known !== null) return known.topic;
  const slug = toSlug(folder);
  // Archives are often filed by year and month: those are no topics.
  if (slug === null || /^[\d-]+$/.test(slug)) return null;
  const name = folder.replace(/[-_]+/g, ' ').trim();
  return { slug, name: name.charAt(0).toUpperCase() + name.slice(1) };
}

function scoreTopics(
  { headline, text }: TopicSource,
  topics: readonly TopicRule[],
): { topic: ArticleTopic; because: string }[] {
  const [head, body] = [fold(headline), fold(text)];
  return topics
    .map((rule) => {
      const words = rule.words.map((word) => ({ word, score: scoreWord(word, 5) }));
      const hints = (rule.hints ?? []).map((forms) => {
        const scored = forms.map((word) => ({ word, score: scoreWord(word, 1) }));
        return scored.toSorted((a, b) => b.score - a.score)[0] ?? { word: '', score: 0 };
      });
      const best = [...words, ...hints].filter(({ score }) => score > 0);
      return {
        topic: toTopic(rule),
        ofWords: sum(words),
        score: sum(best),
        because: `${rule.name}: ${best.map(({ word }) => word).join(', ')}`,
      };
    })
    .filter(({ ofWords, score }) => ofWords >= leastOfWords || score >= leastOfAll)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most);

  function scoreWord(word: string, times: number): number {
    return headlineWeight * countWord(head, word) + Math.min(countWord(body, word), times);
  }
}

function sum(scored: readonly { score: number }[]): number {
  return scored.reduce((total, { score }) => total + score, 0);
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

function countryTopic(dateline: Dateline | null, language: string): ArticleTopic | null {
  const code = dateline?.places[0]?.country ?? null;
  if (code === null) return null;
  const name = nameOfCountry(code, language);
  const slug = toSlug(name) ?? toSlug(nameOfCountry(code, 'en'));
  return slug === null ? null : { slug, name };
}

function nameOfCountry(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}
