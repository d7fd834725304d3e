import { countryPath, topicPath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';
import type { Draft } from '../../wire/draft.ts';
import { archivePages } from '../river.ts';
import type { PublishContext } from './publish.ts';

/** Files a published story under its topics, countries and places, and notes the pages that this opens. */
export function fileUnder(draft: Draft, { catalogue, touched, paperLanguage }: PublishContext): void {
  const { rivers, stories } = catalogue;
  const wanted = new Set(riversOf(draft));
  for (const river of rivers.of(draft.id)) if (!wanted.has(river)) rivers.leave(river, draft.id);
  const already = new Set(rivers.of(draft.id));
  for (const river of wanted) {
    if (already.has(river)) continue;
    const length = rivers.length(river);
    rivers.join(river, draft.id);
    if (archivePages(length + 1) > archivePages(length)) touched.archive(river, archivePages(length + 1));
  }
  for (const topic of draft.topics) rivers.keepTopic(topic);
  for (const place of draft.dateline?.places ?? [])
    if (hasPage(place)) rivers.keepPlace(place, draft.language === paperLanguage);
  const translations = draft.translations.map(({ id, language }) => ({ id, language }));
  stories.setMentions(draft.id, 'translation', translations);
}

/** The rivers that a story belongs to, each named by the path of its head page. */
export function riversOf({ topics, dateline }: Draft): string[] {
  const places = dateline?.places ?? [];
  const countries = places.flatMap(({ country }) => (country === null ? [] : [countryPath(country)]));
  const own = places.flatMap(({ path }) => (path === null ? [] : [path]));
  return [...new Set([...topics.map(({ slug }) => topicPath(slug)), ...own, ...countries])];
}

function hasPage(place: Place): place is Place & { path: string; country: string } {
  return place.path !== null && place.country !== null && place.path !== countryPath(place.country);
}
