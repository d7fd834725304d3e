/** The data behind "did you mean": pages whose names begin alike, the newest stories first. */
import * as v from 'valibot';
import { parser } from './parse.ts';
import { articleEntries, pathSchema } from './schema.ts';

const nearSchema = v.object({
  schema: v.literal(1),
  pages: v.array(v.object({ path: pathSchema, name: v.string(), language: articleEntries.language })),
});

export type Near = v.InferOutput<typeof nearSchema>;
export type NearPage = Near['pages'][number];

/** Throws a DataError. */
export const parseNear = parser('list of near pages', nearSchema);

/**
 * What a page is called in addresses, whichever form they came in: their last part that is neither a
 * file of a page nor a number. Empty when there is none.
 *
 * @example nameInAddress('/stories/Flood-gates%20hold/index.html') // 'flood-gates-hold'
 */
export function nameInAddress(path: string): string {
  const parts = path
    .split('/')
    .map((part) => plain(part))
    .filter((part) => !/^(?:index|\d*)$/.test(part));
  return parts.at(-1) ?? '';
}

function plain(part: string): string {
  return decoded(part)
    .toLowerCase()
    .replace(/\.(?:html?|json|php|aspx?)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
