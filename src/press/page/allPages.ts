import {
  aboutPath,
  frontPath,
  offlinePath,
  correctionsPath,
  placesPath,
  riverPath,
  savedPath,
  storyPath,
  topicsPath,
} from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { archivePages } from '../river.ts';

/** Every address of the edition that holds a page or a redirect. */
export function allPages({ stories, rivers }: Catalogue): string[] {
  const slugs = [...stories.pageSlugs(), ...stories.formerSlugs().map(({ slug }) => slug)];
  const lists = rivers.all().flatMap(({ river, length }) => [river, ...archiveOf(river, length)]);
  const plain = [topicsPath, placesPath, correctionsPath, aboutPath, savedPath, offlinePath];
  return [...slugs.map(storyPath), ...lists, frontPath, ...plain];
}

/** The pages of a river's archive, and the address of the one that comes next. */
function archiveOf(river: string, length: number): string[] {
  const pages = archivePages(length);
  return pages === 0 ? [] : Array.from({ length: pages + 1 }, (_, index) => riverPath(river, index + 1));
}
