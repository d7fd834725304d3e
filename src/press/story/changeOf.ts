import type { Draft } from '../../wire/draft.ts';
import type { Change } from '../catalogue/Changes.ts';
import type { StoryRow } from '../catalogue/Stories.ts';

/**
 * What the readers' copies must hear of a story's step from one row of the catalogue to the next, or
 * null when there is nothing to hear: a minor change stays quiet.
 */
export function changeOf(
  draft: Draft,
  before: StoryRow | null,
  after: StoryRow,
  isEdited: boolean,
): Pick<Change, 'kind' | 'note'> | null {
  const wasOut = before !== null && before.version > 0;
  const wasPublished = wasOut && before.state === 'published';
  if (after.state === 'published') {
    if (!wasOut) return { kind: 'published', note: null };
    if (!wasPublished) return { kind: 'reinstatement', note: null };
    return before.contentHash === after.contentHash || !isEdited ? null : editOf(draft, before);
  }
  const isWithdrawn = after.state === 'canceled' ? before?.state !== 'canceled' : wasPublished;
  return isWithdrawn ? { kind: 'withdrawal', note: publicNote(draft, after) } : null;
}

/** The kind that the editor names, else that of a correction which the copy did not carry before. */
function editOf(draft: Draft, before: StoryRow): Pick<Change, 'kind' | 'note'> | null {
  const known = new Set((JSON.parse(before.draft) as Draft).corrections.map(({ text }) => text));
  const added = draft.corrections.findLast(({ text }) => !known.has(text));
  if (draft.change === 'minor') return null;
  return { kind: draft.change ?? added?.kind ?? 'update', note: added?.text ?? null };
}

/** A withheld story leaves no word; a canceled one may carry a correction that says why. */
function publicNote({ corrections }: Draft, { state }: StoryRow): string | null {
  return state === 'canceled' ? (corrections.at(-1)?.text ?? null) : null;
}
