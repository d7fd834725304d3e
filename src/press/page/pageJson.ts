import type { FrontPage } from '../../article/front.ts';
import type { NoticePage, Paper, Summary, Topic } from '../../article/pages.ts';
import {
  aboutPath,
  frontPath,
  offlinePath,
  correctionsPath,
  placesPath,
  savedPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../../article/paths.ts';
import type { Article } from '../../article/schema.ts';
import type { Draft } from '../../wire/draft.ts';
import { cardSize } from '../cards/CardSpec.ts';
import { showsHash } from '../cards/storyCard.ts';
import type { CardRow } from '../catalogue/Cards.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryRow } from '../catalogue/Stories.ts';
import { markPlaces } from '../meridian/markPlaces.ts';
import { arrangeFront, frontChoice } from './arrangeFront.ts';
import { correctionsJson } from './correctionsJson.ts';
import { placesJson } from './placesJson.ts';
import { riverJson } from './riverJson.ts';
import { topicsJson } from './topicsJson.ts';

/**
 * What an address of the edition holds: a page with its data as JSON and the identity of the published
 * story on it, the address that it has moved to, or nothing.
 */
export type PageContent = { json: string; story: string | null; moved: string | null };

/** The content of a page as the catalogue has it, null when there is no page at that address. */
export function pageJson(
  path: string,
  catalogue: Catalogue,
  { topics, paper }: { topics: readonly Topic[]; paper: Paper },
): PageContent | null {
  const [, kind, first] = path.split('/');
  if (path === frontPath) return page(frontJson(catalogue, topics, paper));
  if (path === topicsPath) return page(topicsJson(catalogue, topics));
  if (path === placesPath) return page(placesJson(catalogue, { topics, language: paper.language }));
  if (path === aboutPath || path === savedPath || path === offlinePath) return page('{"schema":1}');
  if (path === correctionsPath) return page(correctionsJson(catalogue));
  if (kind === 'stories') return storyContent(first ?? '', catalogue, paper);
  const river = riverJson(path, catalogue, topics);
  if (river === null) return null;
  return 'moved' in river ? movedTo(river.moved) : page(river.json);
}

function page(json: string, story: string | null = null): PageContent {
  return { json, story, moved: null };
}

function movedTo(moved: string): PageContent {
  return { json: JSON.stringify({ schema: 1, moved }), story: null, moved };
}

function storyContent(slug: string, catalogue: Catalogue, paper: Paper): PageContent | null {
  const { stories } = catalogue;
  const story = stories.bySlug(slug);
  if (story?.state === 'published') return page(storyJson(story, catalogue, paper), story.id);
  if (story?.state === 'canceled') return page(noticeJson(story));
  if (story !== null) return null;
  const now = stories.byFormerSlug(slug);
  return now === null || now.state === 'withheld' ? null : movedTo(storyPath(now.slug));
}

function storyJson({ id, slug, article }: StoryRow, { stories, cards }: Catalogue, paper: Paper): string {
  const translations = stories.translations(id);
  const whole = JSON.parse(article ?? '{}') as Article;
  const extra = `"related":[${stories.related(id).join()}],"card":${cardJson(cards.of(storyPath(slug)), whole, paper)}}`;
  if (translations.length === 0) return `${(article ?? '{').slice(0, -1)},${extra}`;
  whole.translations = translations.map((other) => ({
    language: other.language,
    path: storyPath(other.slug),
  }));
  return `${JSON.stringify(whole).slice(0, -1)},${extra}`;
}

/** The card that was drawn of a story, unless the story is no longer what it shows. */
function cardJson(card: CardRow | null, article: Article, paper: Paper): string {
  if (card?.path === undefined || card.path === null || card.shows !== showsHash(article, paper))
    return 'null';
  return JSON.stringify({ path: card.path, ...cardSize });
}

function noticeJson({ slug, updated, draft }: StoryRow): string {
  const { language, corrections } = JSON.parse(draft) as Draft;
  const notice: NoticePage = {
    schema: 1,
    slug,
    status: 'canceled',
    language,
    updated,
    note: corrections.at(-1)?.text ?? null,
  };
  return JSON.stringify(notice);
}

function frontJson({ stories, changes }: Catalogue, topics: readonly Topic[], paper: Paper): string {
  const { language, navigation } = paper;
  const front = arrangeFront({
    stories: stories.newest(frontChoice, language).map((json) => JSON.parse(json) as Summary),
    relatedTo: (slug) =>
      stories.related(stories.bySlug(slug)?.id ?? '').map((json) => JSON.parse(json) as Summary),
    topics: navigation.flatMap(({ path }) => topics.find(({ slug }) => topicPath(slug) === path) ?? []),
    language,
  });
  const marks = markPlaces(front.stories);
  return JSON.stringify({ schema: 1, sequence: changes.last(), ...front, marks } satisfies FrontPage);
}
