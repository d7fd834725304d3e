import { articleSchemaPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { articleJsonSchema } from './articleJsonSchema.ts';
import { editionFile } from './claimFolder.ts';
import type { Edition } from './Edition.ts';
import type { Hashes } from '../serve/policy.ts';
import type { ReaderBuild } from './ReaderBuild.ts';

/** Builds whose files stay, for tabs that were opened before a deploy (contract). */
const keptBuilds = 3;

type Build = { id: string; styles: string[]; scripts: string[] };

/**
 * Writes what all pages share: the files of the reader's build, the published schema, and the mark of
 * the edition with the policy's hashes. It goes before the pages, so that none ever names a file that
 * is not there. Files of builds that are too old go with {@link removeOldBuilds}, after the pages.
 */
export function writeSharedFiles(edition: Edition, build: ReaderBuild, catalogue: Catalogue): void {
  const { id, styles, scripts } = build;
  const builds = [{ id, styles, scripts }, ...knownBuilds(catalogue).filter((known) => known.id !== id)];
  catalogue.remember('builds', JSON.stringify(builds));
  // The mark is first, so that a press that is killed early leaves a folder that the next one knows.
  writeMark(edition, builds);
  for (const [file, from] of build.files) edition.copy(file, from, buildPage(id));
  edition.write(articleSchemaPath, articleJsonSchema(), 'shared');
}

/** Removes the files of builds that no page refers to any more. */
export function removeOldBuilds(edition: Edition, catalogue: Catalogue): void {
  const builds = knownBuilds(catalogue);
  for (const { id } of builds.slice(keptBuilds))
    for (const file of catalogue.files.ofPage(buildPage(id))) edition.remove(file);
  catalogue.remember('builds', JSON.stringify(builds.slice(0, keptBuilds)));
  writeMark(edition, builds.slice(0, keptBuilds));
}

function knownBuilds(catalogue: Catalogue): Build[] {
  return JSON.parse(catalogue.recall('builds') ?? '[]') as Build[];
}

function buildPage(id: string): string {
  return `build ${id}`;
}

/** What the policy must allow: the styles and scripts of every build that still has pages. */
export function policyHashes(catalogue: Catalogue): Hashes {
  return toHashes(knownBuilds(catalogue));
}

function writeMark(edition: Edition, builds: Build[]): void {
  edition.write(editionFile, JSON.stringify({ schema: 1, ...toHashes(builds) }), 'shared');
}

function toHashes(builds: Build[]): Hashes {
  const unique = (key: 'styles' | 'scripts') => [...new Set(builds.flatMap((build) => build[key]))];
  return { styles: unique('styles'), scripts: unique('scripts') };
}
