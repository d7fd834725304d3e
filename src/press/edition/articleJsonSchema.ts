import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchemaPath } from '../../article/paths.ts';
import { articleSchema } from '../../article/schema.ts';

/**
 * The JSON Schema of an article (draft-07), generated from the schema that everything is parsed with.
 * Rules that JSON Schema cannot say, such as which schemes a link may have, are left out.
 */
export function articleJsonSchema(): string {
  const schema = toJsonSchema(articleSchema, { errorMode: 'ignore' });
  return JSON.stringify({ ...schema, $id: articleSchemaPath, title: 'Dateline article' });
}
