/**
 * A small paper for the faults: its copy, and the editions that are pressed of it one after the other.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

export const folder = 'test-results/faults';

/** What happened between one edition and the next. */
export const editionNames = [
  'base',
  'corrected',
  'killed',
  'withheld',
  'reinstated',
  'renamed',
  'renamed and corrected',
  'renamed and killed',
] as const;
export type EditionName = (typeof editionNames)[number];

/** The folder of an edition. */
export function editionFolder(name: string): string {
  return path.join(folder, name);
}

/** A story, and the sentence by which a test knows that it is read: the last of its body. */
export type Story = { slug: string; headline: string; last: string };

function story(slug: string, headline: string, last: string): Story {
  return { slug, headline, last };
}

export const stories = {
  ferry: story('ferry', 'The night ferry sails again', 'Nobody on the quay went home before two.'),
  bridge: story(
    'bridge',
    'A bridge is painted for the last time',
    'The painter keeps the last brush in oil.',
  ),
  lantern: story('lantern', 'Lanterns are lent by the library', 'All but three came back on Sunday.'),
  market: story('market', 'The fish market moves indoors', 'The gulls have not been told.'),
  orchard: story('orchard', 'An orchard opens its gate', 'The gate has no lock any more.'),
  harbour: story('harbour', 'The harbour clock is wound by hand', 'It is four minutes slow, as ever.'),
} as const;

/** Where the bridge is once it is renamed. */
export const newSlug = 'brush-in-oil';
/** Stands in the story that is killed, in its second paragraph, and nowhere else. */
export const canary = 'Zimtgelb quassia umbrella forty-one';
/** The first sentence of that story, which lists show. */
export const deckCanary = 'Vermilion heptagon teaspoon';
/** What the correction puts in the place of a sentence of the ferry. */
export const corrected = 'There were ninety-one lorries, not nineteen.';
const correctionNote = 'The number of lorries was wrong.';
/** What is put right of the bridge. */
export const bridgeNote = 'The painter has four brushes.';

/** Writes the copy for an edition, from nothing. */
export async function writeCopy(name: EditionName): Promise<string> {
  const copy = path.join(folder, 'copy');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const isCorrected = name !== 'base';
  // Plain, for it is encoded in three types and looked at by nobody; the same in every edition.
  await sharp({ create: { width: 960, height: 540, channels: 3, background: '#456' } })
    .jpeg()
    .toFile(path.join(copy, 'quay.jpg'));
  for (const [index, { slug, headline, last }] of Object.values(stories).entries()) {
    const lines = [
      '---',
      `headline: ${headline}`,
      `published: 2026-11-2${index + 1}T08:00:00Z`,
      'topics: [water]',
      'cover: quay.jpg',
      'alt: A quay by night',
      'credit: "Photo: Ana Exemplo / Farol"',
      ...(slug === 'bridge' && name.startsWith('renamed') ? [`slug: ${newSlug}`] : []),
      ...(slug === 'bridge' && name.endsWith('killed') ? ['status: canceled'] : []),
      ...(slug === 'bridge' && name === 'withheld' ? ['status: withheld'] : []),
      ...(slug === 'ferry' && isCorrected ? correctionOf(correctionNote) : []),
      ...(slug === 'bridge' && name === 'renamed and corrected' ? correctionOf(bridgeNote) : []),
      '---',
      ...bodyOf(slug, isCorrected),
      last,
      '',
    ];
    writeFileSync(path.join(copy, `${slug}.txt`), lines.join('\n'));
  }
  return copy;
}

function correctionOf(note: string): string[] {
  return ['corrections:', `  - { date: 2026-11-25T08:00:00Z, kind: correction, text: "${note}" }`];
}

function bodyOf(slug: string, isCorrected: boolean): string[] {
  if (slug === 'bridge')
    return [`Lisbon, Portugal - ${deckCanary} it began, on Monday.`, `${canary}, said the painter.`];
  const filler = Array.from(
    { length: 12 },
    (_, index) =>
      `Paragraph ${index + 1} of ${slug} goes on about the water, at some length, so that the page can be scrolled by a reader.`,
  );
  const lorries = slug === 'ferry' && isCorrected ? corrected : 'There were nineteen lorries.';
  return [`Lisbon, Portugal - It was a quiet evening at the ${slug}.`, lorries, ...filler];
}
