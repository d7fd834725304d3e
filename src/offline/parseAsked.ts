import * as v from 'valibot';
import { pathSchema } from '../article/schema.ts';
import type { Asked } from './messages.ts';

const paths = v.array(pathSchema);
const width = v.pipe(v.number(), v.minValue(1), v.maxValue(10_000));

const askedSchema: v.GenericSchema<unknown, Asked> = v.variant('type', [
  v.object({ type: v.literal('keep'), paths, width }),
  v.object({ type: v.literal('drop'), paths: v.nullable(paths), leavesCopies: v.optional(v.boolean()) }),
  v.object({ type: v.literal('list') }),
  v.object({ type: v.literal('about'), paths }),
  v.object({ type: v.literal('measure'), paths, width }),
  v.object({ type: v.literal('shown'), path: pathSchema, pictures: v.array(v.string()) }),
  v.object({ type: v.literal('check') }),
  v.object({ type: v.literal('takeOver') }),
]);

/** A question that a page may ask, from a message; null for any other message. */
export function parseAsked(message: unknown): Asked | null {
  const result = v.safeParse(askedSchema, message);
  return result.success ? result.output : null;
}
