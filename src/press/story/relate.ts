import type { Draft } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { riversOf } from './fileUnder.ts';

/** Cards under a story. */
const wanted = 4;

/** How far back a river is searched for stories in the same language. */
const searched = 32;

/**
 * Chooses the stories that run under one that is new: the newest of its topics, then of its place;
 * those in its own language first. The choice stands from then on, so that an old page never has to be
 * drawn again because of a new story.
 */
export function relate(draft: Draft, { stories, rivers }: Catalogue): void {
  if (stories.hasRelated(draft.id)) return;
  const found = new Map<string, { id: string; language: string }>();
  for (const river of riversOf(draft))
    for (const other of rivers.newest(river, searched)) if (other.id !== draft.id) found.set(other.id, other);
  const { own = [], foreign = [] } = Object.groupBy(found.values(), ({ language }) =>
    language === draft.language ? 'own' : 'foreign',
  );
  stories.setMentions(draft.id, 'related', [...own, ...foreign].slice(0, wanted));
}
