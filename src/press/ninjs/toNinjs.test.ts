import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '../../article/samples/anyArticle.ts';
import type { Article } from '../../article/schema.ts';
import { parseConfig } from '../config.ts';
import { ninjsFacts } from '../samples/ninjsFacts.ts';
import { toNinjs } from './toNinjs.ts';

const { paper } = parseConfig({ url: 'https://a.example/', publisher: 'The Beacon' }, 'c.json');
const uri = 'urn:uuid:696c231a-e28c-5314-8a6e-a8dd56467189';
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(ninjsFacts);

/** An article of which every part is there. */
function wholeArticle(): Article {
  return fc.sample(
    anyArticle.filter(
      ({ dateline, cover, topics, corrections, sections }) =>
        (dateline?.places.length ?? 0) > 0 &&
        (cover?.picture?.sources.length ?? 0) > 0 &&
        topics.length * corrections.length * sections.length > 0,
    ),
    { numRuns: 1, seed: 7 },
  )[0] as Article;
}

describe('toNinjs', () => {
  it('is valid whatever the article, with and without an address of the paper', () => {
    fc.assert(
      fc.property(anyArticle, fc.boolean(), (article, hasUrl) => {
        const facts = { uri, paper: hasUrl ? paper : { ...paper, url: null }, html: '<p>…</p>' };
        validate(JSON.parse(JSON.stringify(toNinjs(article, facts))));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it('says what the article says in ninjs’ words', () => {
    const article = wholeArticle();
    const { dateline, topics, corrections } = article;
    expect(toNinjs(article, { uri, paper, html: '<p>…</p>' })).toMatchObject({
      standard: { name: 'ninjs', version: '3.1' },
      uri,
      pubStatus: article.status,
      version: String(article.version),
      firstCreated: article.published,
      versionCreated: article.updated,
      located: dateline?.text,
      places: dateline?.places.map(({ name }) => ({ name })),
      subjects: topics.map(({ name, slug }) => ({ name, literal: slug })),
      descriptions: corrections.map(({ kind, text }) => ({ role: kind, value: text })),
      bodies: [{ contentType: 'text/html', value: '<p>…</p>' }, { contentType: 'text/plain' }],
      renditions: [{ href: `https://a.example/stories/${article.slug}/` }],
      associations: [{ name: 'cover', type: 'picture' }],
    });
  });

  it('points to the vocabulary of IPTC for a topic that is in it', () => {
    const topics = [{ slug: 'politics', name: 'Politics', code: 'medtop:11000000' }];
    expect(toNinjs({ ...wholeArticle(), topics }, { uri, paper, html: '' })).toMatchObject({
      subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000' }],
    });
  });
});
