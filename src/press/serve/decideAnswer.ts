import { isFileAddress, parseTarget, type Address } from './address.ts';
import { missingPage, type Place, type ServedEdition } from './servedEdition.ts';

/**
 * What to answer. `address` is what the headers go by; `file` is a path in the edition, and null
 * where a line of text says all that there is to say.
 */
export type Answer =
  | { status: 200; address: string; file: string }
  | { status: 301; location: string }
  | { status: 404 | 410; file: string | null }
  | { status: 400 | 405 | 500; file: null };

/**
 * Decides what a request gets, by the contract's table: the file, one hop to the address that it
 * should have used, or a plain no.
 *
 * A redirect is given only to an address of the edition that is there, so none leads elsewhere and
 * none leads to a missing page.
 */
export async function decideAnswer(
  edition: ServedEdition,
  { method = 'GET', target }: { method?: string | undefined; target: string },
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, file: null };
  const asked = parseTarget(target);
  if (asked === 'malformed') return { status: 400, file: null };
  if (asked === null) return missing(target);
  const place = await locateAnyCase(edition, asked.path);
  return place === null ? missing(asked.path) : answerFrom(place, asked);
}

/** Everything but hashed assets and licences has a lower-case address. */
async function locateAnyCase(edition: ServedEdition, path: string): Promise<Place | null> {
  const place = await edition.locate(path);
  const lower = path.toLowerCase();
  return place === null && lower !== path ? edition.locate(lower) : place;
}

function answerFrom(place: Place, asked: Address): Answer {
  const { address } = place;
  if (place.kind === 'moved' || !asked.canonical || address !== asked.path)
    return { status: 301, location: address + plainQuery(asked.query) };
  if (place.kind === 'here') return { status: 200, address, file: place.file };
  const isPage = !isFileAddress(address);
  return { status: 410, file: place.file ?? (isPage ? missingPage : null) };
}

function missing(target: string): Answer {
  const isFile = isFileAddress(target.replace(/[?#].*$/s, ''));
  return { status: 404, file: isFile ? null : missingPage };
}

/** A redirect keeps the query (a search, a filter), in characters that a header can carry. */
function plainQuery(query: string): string {
  return query.replace(/[^\u0021-\u007e]/g, encodeURIComponent);
}
