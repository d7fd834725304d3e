import { locatorSide } from '../../article/locatorSide.ts';
import type { PlacePage } from '../../article/listPages.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { mapPath } from '../../article/paths.ts';

/** A file that stands beside a page, by its address. */
export type MapFile = { path: string; svg: string };

/** The heads of places; of countries and archives only those whose names are alike, and they have no map. */
const placeHead = /^\/places\/[a-z]{2}\/[^/]+\/$/;

/**
 * The file that stands for the pictures of stories from a place: the shapes of its map, which pages draw
 * in their own inks. Null for pages of anything else, and for a place that nobody could find on a map.
 *
 * `page` is the address and `json` the data of a page.
 */
export function mapFile(page: string, json: string): MapFile | null {
  if (!placeHead.test(page)) return null;
  const { place, map = null } = JSON.parse(json) as Partial<PlacePage>;
  return place === undefined || map === null ? null : { path: mapPath(page), svg: toSvg(map) };
}

function toSvg({ grid, land, borders }: LocatorMap): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${locatorSide} ${locatorSide}">` +
    `${line('grid', grid)}<path id="land" d="${land}"/>${line('borders', borders)}</svg>`
  );
}

/** A line keeps its thickness on maps of every size; a shore, drawn in three, has those of the page. */
function line(id: string, path: string): string {
  return `<path id="${id}" d="${path}" fill="none" vector-effect="non-scaling-stroke"/>`;
}
