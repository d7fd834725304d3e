import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '../../article/samples/anyArticle.ts';
import { articleJsonSchema } from './articleJsonSchema.ts';

describe('the published schema', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(articleJsonSchema()) as AnySchemaObject);

  it('takes every article that the parser takes', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(validate(article) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['no headline', { headline: undefined }],
    ['a slug with a slash', { slug: '../x' }],
    ['a status nobody knows', { status: 'replaced' }],
    ['a block nobody knows', { sections: [{ id: 's-a', heading: null, blocks: [{ id: 'p-a', type: 'html' }] }] }],
  ])('refuses %s', (_, wrong) => {
    const [article] = fc.sample(anyArticle, { numRuns: 1, seed: 7 });
    expect(validate(JSON.parse(JSON.stringify({ ...article, ...wrong })))).toBe(false);
  });
});
