import { authorsOf } from '../../article/authorsOf.ts';
import type { Paper, StoryPage } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import { absolute } from '../../article/absolute.ts';
import { localeOf } from './localeOf.ts';
import { property, type Tag } from './tag.ts';

/** The tags that only a story has: `article:*`, and the same story in other languages. */
export function storyTags(story: StoryPage, paper: Paper): Tag[] {
  return [
    property('article:published_time', story.published),
    property('article:modified_time', story.updated),
    ...authorsOf(story, paper.publisher).map((name) => property('article:author', name)),
    ...story.topics.slice(0, 1).map(({ name }) => property('article:section', name)),
    ...story.topics.map(({ name }) => property('article:tag', name)),
    ...languageTags(story, paper),
  ];
}

/** Each language names all, itself among them: search engines trust only what both sides say. */
function languageTags({ language, slug, translations }: StoryPage, { url }: Paper): Tag[] {
  if (translations.length === 0) return [];
  const all = [{ language, path: storyPath(slug) }, ...translations];
  return [
    ...translations.map((other) => property('og:locale:alternate', localeOf(other.language))),
    ...all.map(({ language: hreflang, path }): Tag => [
      'link',
      { rel: 'alternate', hreflang, href: absolute(path, url) },
    ]),
  ];
}
