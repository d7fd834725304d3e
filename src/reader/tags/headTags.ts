/**
 * What chats, search engines and feed readers read in the head of a page, beside its title and whether
 * it is listed, which the page itself says (shell/Head.tsx). Written into the file by the press; the
 * reader brings it up to date as it moves from page to page (showTags.ts).
 */
import { absolute } from '../../article/absolute.ts';
import { authorsOf } from '../../article/authorsOf.ts';
import { descriptionOf } from './descriptionOf.ts';
import { feedTags } from './feedTags.ts';
import { localeOf } from './localeOf.ts';
import { isNotice, isStory, type ShownPage } from './shownPage.ts';
import { pictureTags } from './pictureTags.ts';
import { storyTags } from './storyTags.ts';
import { named, property, type Tag } from './tag.ts';

/**
 * The tags of a page (Open Graph, X cards, the canonical address and its translations). A page that is
 * missing or was withdrawn has no address of its own to name; the address comes from the paper's
 * config, never from the host that sent the page.
 */
export function headTags(page: ShownPage): Tag[] {
  const { path, data, paper, words } = page;
  const story = data !== null && isStory(data) ? data : null;
  const language = story?.language ?? words.language;
  const isListed = data !== null && !isNotice(data);
  const description = isListed ? descriptionOf(data, paper) : null;
  return [
    // Reader views take a short line near the headline for the author unless the page names one.
    named('author', (story === null ? [paper.publisher] : authorsOf(story, paper.publisher)).join(', ')),
    ...(description === null
      ? []
      : [named('description', description), property('og:description', description)]),
    property('og:site_name', paper.name),
    property('og:locale', localeOf(language)),
    property('og:type', story === null ? 'website' : 'article'),
    ...(isListed && paper.url !== null ? addressTags(absolute(path, paper.url)) : []),
    ...feedTags(page),
    ...(isListed ? pictureTags(story, paper) : [named('twitter:card', 'summary')]),
    ...(story === null ? [] : storyTags(story, paper)),
  ];
}

function addressTags(url: string): Tag[] {
  return [['link', { rel: 'canonical', href: url }], property('og:url', url)];
}
