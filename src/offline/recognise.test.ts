import { describe, expect, it } from 'vitest';
import { anyStoryPage, documentOf } from './samples/anyPage.ts';
import { markSaved, recogniseData, recogniseDocument, startScript, withoutText } from './recognise.ts';

const story = anyStoryPage('flood-gates-hold');
const path = '/stories/flood-gates-hold/';
const html = { status: 200, type: 'text/html; charset=utf-8', text: documentOf(path, story) };
const json = { status: 200, type: 'application/json; charset=utf-8', text: JSON.stringify(story) };
const notice = {
  schema: 1,
  slug: 'flood-gates-hold',
  status: 'canceled',
  language: 'en',
  updated: '2026-11-24T12:00:00Z',
  note: null,
};

describe('recogniseDocument', () => {
  it('knows the page that was asked for, and what was read out of it', () => {
    expect(recogniseDocument(path, html)).toEqual({
      kind: 'page',
      data: JSON.stringify(story),
      facts: {
        headline: story.headline,
        language: story.language,
        version: story.version,
        updated: story.updated,
        isWithdrawn: false,
      },
    });
  });

  it.each([
    ['a portal', { text: '<!doctype html><html><body>Sign in</body></html>' }],
    ['text that is no document', { type: 'text/plain' }],
    ['a document without the mark', { text: html.text.replace(' data-edition="1"', '') }],
    ['one that is cut', { text: html.text.slice(0, -20) }],
    ['one without its data', { text: html.text.replace('id="dateline-data"', '') }],
    ['one whose data is broken', { text: html.text.replace('"paper"', '"pap') }],
    ['one with data of a schema to come', { text: documentOf(path, { ...story, schema: 2 }) }],
    ['the page of another story', { text: documentOf('/stories/other/', story) }],
    ['the data of another story', { text: documentOf(path, { ...story, slug: 'other' }) }],
    ['an empty body', { text: '' }],
    ['a failure in our clothes', { status: 503 }],
    ['a story that is called gone', { status: 410 }],
    ['our missing page with 200', { text: documentOf(path, null) }],
  ])('takes %s for foreign', (_, change) => {
    expect(recogniseDocument(path, { ...html, ...change })).toEqual({ kind: 'foreign' });
  });

  it.each([404, 410])('knows our missing page with %i', (status) => {
    const text = documentOf(path, null);
    expect(recogniseDocument(path, { ...html, status, text })).toEqual({ kind: 'missing' });
  });

  it('knows a page that leads elsewhere', () => {
    const text =
      '<!doctype html><html data-edition="1"><head><meta http-equiv="refresh" content="0"></head></html>';
    expect(recogniseDocument(path, { ...html, text })).toEqual({ kind: 'moved' });
  });

  it.each([200, 410])('knows a notice with %i', (status) => {
    const text = documentOf(path, notice);
    expect(recogniseDocument(path, { ...html, status, text })).toMatchObject({
      facts: { isWithdrawn: true },
    });
  });
});

describe('recogniseData', () => {
  it('knows the data that was asked for', () => {
    expect(recogniseData(path, json)).toMatchObject({ kind: 'page', data: json.text });
  });

  it.each([
    ['a page instead', { type: 'text/html', text: html.text }],
    ['text that is called JSON', { text: 'Sign in' }],
    ['JSON that is cut', { text: json.text.slice(0, -1) }],
    ['JSON that is not ours', { text: '{}' }],
    ['a list', { text: '[]' }],
    ['nothing', { text: '' }],
    ['an old schema', { text: JSON.stringify({ ...story, schema: 0 }) }],
    ['a schema to come', { text: JSON.stringify({ ...story, schema: 2 }) }],
    ['another story', { text: JSON.stringify({ ...story, slug: 'other' }) }],
    ['a failure', { status: 500 }],
    ['no content', { status: 204, text: '' }],
    ['what was not changed', { status: 304, text: '' }],
  ])('takes %s for foreign', (_, change) => {
    expect(recogniseData(path, { ...json, ...change })).toEqual({ kind: 'foreign' });
  });

  it('takes no key for more than a key', () => {
    const text = json.text.replace('{', '{"__proto__":{"isWithdrawn":true},"extra":1,');
    expect(recogniseData(path, { ...json, text })).toMatchObject({ facts: { isWithdrawn: false } });
  });

  it('knows where a page has gone', () => {
    const text = '{"schema":1,"moved":"/stories/other/"}';
    expect(recogniseData(path, { ...json, text })).toEqual({ kind: 'moved', to: '/stories/other/' });
  });
});

describe('a document of ours', () => {
  it('names the script that it begins with', () => {
    expect(startScript(html.text)).toBe('/assets/index-12345678.js');
    expect(startScript('<html></html>')).toBeNull();
  });

  it('goes without its text where it draws another page', () => {
    const bare = withoutText(html.text);
    expect(bare).not.toContain('<h1>');
    expect(bare).toContain('<div id="root"></div><script type="application/json"');
    expect(withoutText('<html></html>')).toBe('<html></html>');
  });

  it('is marked when it is served from a copy', () => {
    expect(markSaved('<html lang="en" data-edition="1"><body data-edition="1">', 'A', 'B')).toBe(
      '<html lang="en" data-edition="1" data-saved="A" data-checked="B"><body data-edition="1">',
    );
  });
});
