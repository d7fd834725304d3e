import { createHash } from 'node:crypto';
import type { Draft } from '../../wire/draft.ts';

/**
 * A hash of what a reader would call the story: its words, credits and corrections, not where the
 * paper files it or how large it runs. A new version is born only when this changes.
 */
export function contentHash(draft: Draft): string {
  const { language, headline, standfirst, byline, dateline, cover, facts, sections, pictures, corrections } =
    draft;
  const content = {
    language,
    headline,
    standfirst,
    byline,
    dateline,
    cover,
    facts,
    sections,
    pictures,
    corrections,
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
