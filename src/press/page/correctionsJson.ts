import type { CorrectionsPage } from '../../article/listPages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Draft } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';

/** Entries on the page; older corrections stand under their stories, and the page says so. */
const longest = 200;

/** The page of corrections: what was put right and what was withdrawn, the newest first. */
export function correctionsJson({ corrections }: Pick<Catalogue, 'corrections'>): string {
  const made = corrections.newest(longest + 1).map(({ slug, language, headline, kind, date, text }) => ({
    path: storyPath(slug),
    language,
    headline,
    kind,
    date,
    text,
  }));
  const taken = corrections
    .takenBack(longest + 1, null)
    .filter(({ isCanceled }) => isCanceled)
    .map(({ slug, draft, time }) => {
      const { language, corrections: notes } = JSON.parse(draft) as Draft;
      const text = notes.at(-1)?.text ?? null;
      return {
        path: storyPath(slug),
        language,
        headline: null,
        kind: 'withdrawal' as const,
        date: time,
        text,
      };
    });
  const entries = [...made, ...taken].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const page: CorrectionsPage = {
    schema: 1,
    entries: entries.slice(0, longest),
    hasOlder: entries.length > longest,
  };
  return JSON.stringify(page);
}
