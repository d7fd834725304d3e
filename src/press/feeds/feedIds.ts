import { v5 } from 'uuid';
import type { Paper } from '../../article/pages.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';

/** Gives what is named in a feed its id: the same name, the same id, and no other paper's. */
export type FeedIds = (name: string) => string;

/**
 * The ids of a paper's feeds: UUIDs of version 5 (RFC 9562) made from the identity of a story. They hang
 * on the address that the paper had when it was first pressed, and stay when it moves: a feed reader
 * that met another id would show every story again.
 */
export function feedIds(catalogue: Pick<Catalogue, 'recall' | 'remember'>, { url, name }: Paper): FeedIds {
  const space = catalogue.recall('feeds') ?? v5(url ?? name, v5.URL);
  catalogue.remember('feeds', space);
  return (identity) => `urn:uuid:${v5(identity, space)}`;
}
