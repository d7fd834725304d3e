import type { Draft, Problem } from '../../wire/draft.ts';
import type { PictureDesk } from '../pictures/PictureDesk.ts';
import type { StoryEvent } from '../Reporter.ts';
import { keepIds } from './keepIds.ts';
import { underKill } from './kill.ts';
import { publish, type PublishContext } from './publish.ts';
import { relate } from './relate.ts';

type FiledContext = Omit<PublishContext, 'isEdited'> & {
  /** Files whose story another file has: they are left out. */
  contested: ReadonlySet<string>;
  /** Stories to withhold because their copy is gone. */
  prune: readonly string[];
  /** The draft of a story whose kill was ordered or taken back; null when none was. */
  ordered: Draft | null;
  pictures: PictureDesk;
};

/**
 * Publishes the drafts that were laid aside, the oldest first, then the stories whose embargo has
 * ended, and withholds those that are pruned. Cards under new stories are chosen last, when all are in.
 *
 * Gives what happened, to be told once the edition is written.
 */
export async function publishFiled(
  context: FiledContext,
): Promise<{ events: StoryEvent[]; problems: Problem[] }> {
  const { catalogue, now, contested, prune, ordered, pictures } = context;
  const events: StoryEvent[] = [];
  const problems: Problem[] = [];
  const fresh: string[] = [];
  const filed = new Set<string>();

  for (const { path, draft, isEdited } of catalogue.copy.filed(now))
    if (!contested.has(path)) {
      filed.add(draft.id);
      await settle(draft, isEdited, path);
    }
  if (ordered !== null && !filed.has(ordered.id)) await settle(ordered, true, copyOf(ordered.id));
  for (const id of catalogue.stories.released(now)) await settle(draftOf(id), true, copyOf(id));
  for (const id of prune) await settle({ ...draftOf(id), status: 'withheld' }, true, copyOf(id));
  for (const id of fresh) relate(draftOf(id), catalogue);
  return { events, problems };

  async function settle(read: Draft, isEdited: boolean, file: string): Promise<void> {
    const draft = underKill(withKeptIds(read), catalogue);
    if (draft.status !== read.status) problems.push(killed(file));
    const found = await pictures.find(file, draft);
    const { slug, event } = publish({ draft, file, pictures: found }, { ...context, isEdited });
    if (event === null) return;
    if (event === 'published') fresh.push(draft.id);
    events.push({ event, slug });
  }

  function withKeptIds(read: Draft): Draft {
    const before = catalogue.stories.byId(read.id);
    if (before === null) return read;
    const { draft, retired } = keepIds(
      read,
      JSON.parse(before.draft) as Draft,
      catalogue.retiredIds.of(read.id),
    );
    catalogue.retiredIds.retire(read.id, retired);
    return draft;
  }

  function copyOf(id: string): string {
    return catalogue.copy.claimants(id)[0] ?? id;
  }

  function draftOf(id: string): Draft {
    return JSON.parse(catalogue.stories.byId(id)?.draft ?? '{}') as Draft;
  }
}

/** For an editor who has changed the copy and sees nothing of it. */
function killed(file: string): Problem {
  const message = 'the story was killed, so its copy is not published';
  return { severity: 'warning', file, line: 1, message, advice: 'dateline kill SLUG --undo gives it back' };
}
