import { correctionsPath, storyPath } from '../../article/paths.ts';
import type { Summary } from '../../article/pages.ts';
import type { House } from '../../wire/agency/house.ts';
import type { Draft } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryRow, StoryState } from '../catalogue/Stories.ts';
import type { Touched } from '../page/Touched.ts';
import { changeOf } from './changeOf.ts';
import { freeSlug, wantedSlug } from './chooseSlug.ts';
import { contentHash } from './contentHash.ts';
import { fileUnder } from './fileUnder.ts';
import { toArticle, type StoryPictures } from './toArticle.ts';
import { toSummary } from './toSummary.ts';

export type PublishContext = {
  catalogue: Catalogue;
  touched: Touched;
  /** The press's clock, RFC 3339 in UTC. */
  now: string;
  paperLanguage: string;
  agency: string | null;
  /** How the paper signs its own pictures. */
  house: House;
  /** False when the copy is as it was and only the desk reads it differently: no news for anyone. */
  isEdited: boolean;
};

/** A draft, the file of copy that it came from, and its pictures. */
export type FiledStory = { draft: Draft; file: string; pictures: StoryPictures };

export type Outcome = {
  slug: string;
  event: 'published' | 'updated' | 'withdrawn' | null;
};

/**
 * Brings a story of the catalogue to what its copy says, and notes which pages that touches. A story
 * is published, canceled (a notice stands in its place) or withheld (no byte of it is in the edition);
 * an embargo that has not ended withholds it.
 */
export function publish(story: FiledStory, context: PublishContext): Outcome {
  const { draft } = story;
  const { catalogue, touched, now } = context;
  const before = catalogue.stories.byId(draft.id);
  const state = stateOf(draft, now);
  const slug = chooseSlug(story, before, catalogue);
  const after = nextRow(story, before, { state, slug, context });

  if (before !== null) touched.story(before);
  catalogue.stories.save(after);
  if (before !== null && before.slug !== slug) {
    catalogue.stories.keepFormerSlug(before.slug, draft.id);
    catalogue.stories.forgetFormerSlug(slug);
  }
  if (state === 'published') fileUnder(draft, context);
  catalogue.corrections.set(draft.id, state === 'published' ? draft.corrections : []);
  touched.story(after);
  if ([before, after].some(isOnCorrections)) touched.page(correctionsPath);
  if (
    before !== null &&
    (before.state !== state || before.slug !== slug || pictureOf(before) !== pictureOf(after))
  ) {
    touched.mentions(draft.id);
    for (const former of catalogue.stories.formerSlugsOf(draft.id)) touched.page(storyPath(former));
  }
  noteChange(draft, { before, after }, context);
  return { slug, event: eventOf(before, after) };
}

/**
 * Adds the step to what copies are held against. A copy on a device lies at the address that its reader
 * opened, so each address that the story had before gets a line of its own, ahead of that of the present
 * one; that it has moved is news there by itself. Where a withheld story would be now is nobody's to know.
 */
function noteChange(
  draft: Draft,
  { before, after }: { before: StoryRow | null; after: StoryRow },
  { catalogue, now, isEdited }: PublishContext,
): void {
  const change = changeOf(draft, before, after, isEdited);
  const hasMoved = before !== null && before.slug !== after.slug;
  const isSecret = after.state === 'withheld';
  const isMove = hasMoved && before.version > 0 && !isSecret;
  const add = (slug: string, said: NonNullable<typeof change>) =>
    catalogue.changes.add(draft.id, { ...said, path: storyPath(slug), version: after.version, time: now });
  if (change !== null || isMove)
    for (const former of catalogue.stories.formerSlugsOf(draft.id))
      add(former, change ?? { kind: 'update', note: null });
  if (change !== null && !(hasMoved && isSecret)) add(after.slug, change);
}

/** Whether the page of corrections shows a story, or should no longer. */
function isOnCorrections(row: StoryRow | null): boolean {
  if (row === null || row.sequence === null) return false;
  return row.state !== 'published' || (JSON.parse(row.draft) as Draft).corrections.length > 0;
}

/** What cards of a story load: when it moves, they must follow. */
function pictureOf({ summary }: StoryRow): string {
  return summary === null ? '' : JSON.stringify((JSON.parse(summary) as Summary).picture?.sources ?? '');
}

function stateOf({ status, embargo }: Draft, now: string): StoryState {
  if (status !== 'usable') return status;
  return embargo !== null && embargo > now ? 'withheld' : 'published';
}

function chooseSlug({ draft, file }: FiledStory, before: StoryRow | null, { stories }: Catalogue): string {
  if (before !== null && draft.slug === null) return before.slug;
  const wanted = wantedSlug(draft, file);
  const slug = freeSlug(wanted, (candidate) => stories.isSlugFree(candidate, draft.id));
  stories.keepTakenSlug(draft.id, slug === wanted ? null : wanted);
  return slug;
}

function nextRow(
  story: FiledStory,
  before: StoryRow | null,
  { state, slug, context }: { state: StoryState; slug: string; context: PublishContext },
): StoryRow {
  const { draft } = story;
  const { now, catalogue } = context;
  const firstSeen = before?.firstSeen ?? now;
  const { cover, blocks } = story.pictures;
  const hash = contentHash(
    draft,
    [cover, ...blocks.values()].map((file) => file?.hash ?? ''),
  );
  const isOut = before !== null && before.version > 0;
  const hasChanged = before?.contentHash !== hash || before.state !== state;
  const version =
    state === 'withheld' ? (before?.version ?? 0) : (before?.version ?? 0) + (hasChanged || !isOut ? 1 : 0);
  const published = draft.published ?? draft.embargo ?? firstSeen;
  const isNews = isOut && hasChanged && context.isEdited && draft.change !== 'minor';
  const updated = draft.updated ?? (isNews ? now : isOut ? before.updated : firstUpdate(published, draft));
  const row: StoryRow = {
    id: draft.id,
    slug,
    state,
    version,
    firstSeen,
    updated,
    sequence: before?.sequence ?? (state === 'published' ? catalogue.stories.nextSequence() : null),
    contentHash: hash,
    draft: JSON.stringify(draft),
    article: null,
    summary: null,
    embargo: draft.embargo,
  };
  if (state !== 'published') return row;
  const article = toArticle(draft, {
    slug,
    version,
    published,
    updated,
    translations: [],
    pictures: story.pictures,
    agency: context.agency,
    house: context.house,
  });
  return { ...row, article: JSON.stringify(article), summary: JSON.stringify(toSummary(article)) };
}

/** Copy that comes with corrections was updated when the last of them was made. */
function firstUpdate(published: string, { corrections }: Draft): string {
  return corrections.map(({ date }) => date).reduce((last, date) => (date > last ? date : last), published);
}

function eventOf(before: StoryRow | null, after: StoryRow): Outcome['event'] {
  const was = before?.state ?? 'withheld';
  if (after.state === 'published') {
    if (was !== 'published') return 'published';
    return before?.article === after.article ? null : 'updated';
  }
  return was === 'published' || (after.state === 'canceled' && was !== 'canceled') ? 'withdrawn' : null;
}
