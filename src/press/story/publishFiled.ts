import type { Draft, Problem } from '../../wire/draft.ts';
import type { Reporter, Totals } from '../Reporter.ts';
import { publish, type PublishContext } from './publish.ts';
import { relate } from './relate.ts';

type FiledContext = Omit<PublishContext, 'isEdited'> & {
  /** Files whose story another file has: they are left out. */
  contested: ReadonlySet<string>;
  /** Stories to withhold because their copy is gone. */
  prune: readonly string[];
  reporter: Reporter;
};

/**
 * Publishes the drafts that were laid aside, the oldest first, then the stories whose embargo has
 * ended, and withholds those that are pruned. Cards under new stories are chosen last, when all are in.
 */
export function publishFiled(context: FiledContext): {
  totals: Pick<Totals, 'published' | 'updated' | 'withdrawn'>;
  problems: Problem[];
} {
  const { catalogue, now, contested, prune, reporter } = context;
  const totals = { published: 0, updated: 0, withdrawn: 0 };
  const problems: Problem[] = [];
  const fresh: string[] = [];

  for (const { path, draft, isEdited } of catalogue.copy.filed(now))
    if (!contested.has(path)) settle(draft, isEdited, path);
  for (const id of catalogue.stories.released(now)) settle(draftOf(id), true, id);
  for (const id of prune) settle({ ...draftOf(id), status: 'withheld' }, true, id);
  for (const id of fresh) relate(draftOf(id), catalogue);
  return { totals, problems };

  function settle(draft: Draft, isEdited: boolean, file: string): void {
    const { slug, event, warning } = publish(
      { draft, cover: null, pictures: new Map() },
      { ...context, isEdited },
    );
    if (warning !== null) problems.push({ severity: 'warning', file, line: 1, ...warning });
    if (event === null) return;
    totals[event]++;
    if (event === 'published') fresh.push(draft.id);
    reporter.story({ event, slug });
  }

  function draftOf(id: string): Draft {
    return JSON.parse(catalogue.stories.byId(id)?.draft ?? '{}') as Draft;
  }
}
