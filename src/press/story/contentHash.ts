import { createHash } from 'node:crypto';
import type { Draft } from '../../wire/draft.ts';

/**
 * A hash of what a reader would call the story: its words, credits and corrections, not where the
 * paper files it or how large it runs. A new version is born only when this changes.
 * `pictureHashes` stand for the bytes of the pictures that the draft only names.
 */
export function contentHash(draft: Draft, pictureHashes: readonly string[]): string {
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
  return createHash('sha256')
    .update(JSON.stringify([content, pictureHashes]))
    .digest('hex')
    .slice(0, 32);
}
