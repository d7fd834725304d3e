import { closest } from 'fastest-levenshtein';
import type { Draft } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryRow } from '../catalogue/Stories.ts';
import { PressError } from '../PressError.ts';

/** What `dateline kill` asks for; `note` is what readers are told, and may be left out. */
export type KillOrder = { slug: string; note: string | null; isUndone: boolean };

/**
 * Cancels a story in the catalogue, or takes that back: from now on its copy has no say in it. Gives the
 * draft to publish anew.
 *
 * @throws PressError with exit code 2 when no story is at that slug, or there is no kill to take back.
 */
export function orderKill({ slug, note, isUndone }: KillOrder, catalogue: Catalogue, now: string): Draft {
  const { kills } = catalogue;
  const story = storyAt(slug, catalogue);
  const known = kills.of(story.id);
  if (isUndone) {
    if (known === null) throw new PressError(2, `kill --undo: ${story.slug} was not killed`);
    kills.forget(story.id);
    return JSON.parse(known.draft) as Draft;
  }
  const draft = known?.draft ?? story.draft;
  kills.save(story.id, { note, time: now, draft });
  return JSON.parse(draft) as Draft;
}

/**
 * The draft of a story as it is published: canceled when it was killed, unless its copy
 * withholds it, which leaves even less.
 */
export function underKill(draft: Draft, { kills }: Catalogue): Draft {
  const kill = kills.of(draft.id);
  if (kill === null) return draft;
  kills.save(draft.id, { ...kill, draft: JSON.stringify(draft) });
  if (draft.status === 'withheld') return draft;
  const { note, time } = kill;
  const said: Draft['corrections'] = note === null ? [] : [{ date: time, kind: 'correction', text: note }];
  return { ...draft, status: 'canceled', corrections: [...draft.corrections, ...said] };
}

function storyAt(slug: string, { stories }: Catalogue): StoryRow {
  const story = stories.bySlug(slug) ?? stories.byFormerSlug(slug);
  // A withheld story is nobody's to know of, and there is nothing to take back.
  if (story !== null && story.state !== 'withheld') return story;
  const near = stories.beginning(slug.slice(0, 2), 500).map((other) => other.slug);
  const meant =
    near.length === 0 ? 'name the last part of its address' : `did you mean "${closest(slug, near)}"?`;
  throw new PressError(2, `kill ${slug}: no story is at /stories/${slug}/; ${meant}`);
}
