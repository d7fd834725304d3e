import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markStories, type StoryStates } from './markStories.ts';

const states: StoryStates = {
  kept: new Set(),
  saving: new Set(),
  readable: null,
  words: { saved: 'Saved', saving: 'Saving', notSaved: 'Not saved' },
  nameOf: (state, headline) => `${state}: ${headline}`,
  count: null,
};

const card = (name: string) =>
  `<article><p><button data-save="/stories/${name}/" aria-label="Save: Story ${name}"></button></p>
  <a href="/stories/${name}/#p-1">Story ${name}</a></article>`;

let stop = () => {};
beforeEach(() => {
  document.body.innerHTML = `<div id="root"><a data-shelf href="/saved/">Saved</a><main>${card('a')}${card('b')}</main></div>`;
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function show(change: Partial<StoryStates>): void {
  stop();
  stop = markStories({ ...states, ...change });
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const ribbon = (name: string) => element(`[data-save="/stories/${name}/"]`);

describe('markStories', () => {
  it('names what a ribbon does, and says that a story is saved', () => {
    show({ kept: new Set(['/stories/a/']), count: '1' });
    expect(ribbon('a')).toHaveAccessibleName('saved: Story a');
    expect(ribbon('a').dataset.word).toBe('Saved');
    expect(ribbon('b')).toHaveAccessibleName('save: Story b');
    expect(ribbon('b').dataset.word).toBeUndefined();
    expect(element('[data-shelf]').dataset.count).toBe('1');
  });

  it('takes it back when the story is removed', () => {
    show({ kept: new Set(['/stories/a/']), count: '1' });
    show({});
    expect(ribbon('a')).toHaveAccessibleName('save: Story a');
    expect(ribbon('a').dataset.word).toBeUndefined();
    expect(element('[data-shelf]').dataset.count).toBeUndefined();
  });

  it('lets a ribbon rest while its story is being saved', () => {
    show({ kept: new Set(['/stories/a/']), saving: new Set(['/stories/a/']) });
    expect(ribbon('a')).toBeDisabled();
    expect(ribbon('a').dataset.word).toBe('Saving');
  });

  it('makes what cannot be read no link, and says so, until it can be read again', () => {
    const [first, second] = document.querySelectorAll('main a');
    show({ readable: new Set(['/stories/a/']) });
    expect(first).toHaveAttribute('href', '/stories/a/#p-1');
    expect(second).not.toHaveAttribute('href');
    expect(second).toHaveAttribute('aria-disabled', 'true');
    expect(ribbon('b').dataset.word).toBe('Not saved');
    expect(ribbon('b')).toBeDisabled();
    show({});
    expect(second).toHaveAttribute('href', '/stories/b/#p-1');
    expect(second).not.toHaveAttribute('aria-disabled');
    expect(ribbon('b')).toBeEnabled();
  });

  it('follows what is drawn later', async () => {
    show({ kept: new Set(['/stories/c/']) });
    element('main').insertAdjacentHTML('beforeend', card('c'));
    await expect.poll(() => ribbon('c').dataset.word).toBe('Saved');
  });
});
