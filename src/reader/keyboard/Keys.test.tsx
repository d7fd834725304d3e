import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent as keyboard } from 'vitest/browser';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront, sampleSummary, sampleTopicPage } from '../samples/sampleLists.ts';
import { sampleStory } from '../samples/sampleStory.ts';

const slugs = ['one', 'two', 'three'];
const summaries = slugs.map((slug) => sampleSummary({ slug, headline: `Story ${slug}` }));
const answers = {
  '/topics/sea/': sampleTopicPage({ stories: summaries }),
  '/': sampleFront(),
  ...Object.fromEntries(
    slugs.map((slug) => [`/stories/${slug}/`, sampleStory({ slug, headline: `Story ${slug}` })]),
  ),
};

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  localStorage.clear();
  document.documentElement.dir = '';
});

async function openList() {
  const opened = openPage('/topics/sea/', answers);
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

/** Presses a key until it has done what is expected: what keys do is loaded with the first of them. */
async function press(keys: string, expected: () => void): Promise<void> {
  await userEvent.keyboard(keys);
  await waitFor(expected);
}

function link(slug: string): HTMLElement {
  return screen.getByRole('link', { name: `Story ${slug}` });
}

describe('the keys on a list', () => {
  it.each(['ltr', 'rtl'])('move the focus from story to story and back: %s', async (direction) => {
    document.documentElement.dir = direction;
    await openList();
    await press('j', () => expect(link('one')).toHaveFocus());
    await press('j', () => expect(link('two')).toHaveFocus());
    await press('k', () => expect(link('one')).toHaveFocus());
    await press('k', () => expect(link('one')).toHaveFocus());
  });

  it('begin at the story whose place has the focus', async () => {
    await openList();
    within(screen.getAllByRole('article')[1] as HTMLElement)
      .getAllByRole('link')[0]
      ?.focus();
    await press('j', () => expect(link('three')).toHaveFocus());
  });

  it('open the story that has the focus', async () => {
    const { router } = await openList();
    await press('j', () => expect(link('one')).toHaveFocus());
    await press('o', () => expect(router.state.location.pathname).toBe('/stories/one/'));
  });

  it('press the ribbon of the story that has the focus', async () => {
    await openList();
    await press('j', () => expect(link('one')).toHaveFocus());
    const pressed: (string | undefined)[] = [];
    const hear = ({ target }: Event) => pressed.push((target as HTMLElement).dataset.save);
    document.addEventListener('click', hear, { once: true });
    await press('s', () => expect(pressed).toEqual(['/stories/one/']));
  });

  it('lie where they lie on a Latin keyboard when the reader’s writes another script', async () => {
    await openList();
    await press('j', () => expect(link('one')).toHaveFocus());
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true }));
    await waitFor(() => expect(link('two')).toHaveFocus());
  });

  it.each(['{Control>}j{/Control}', '{Meta>}j{/Meta}', '{Alt>}j{/Alt}'])(
    'leave %s to the browser',
    async (keys) => {
      await openList();
      await press('j', () => expect(link('one')).toHaveFocus());
      await userEvent.keyboard(keys);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(link('one')).toHaveFocus();
    },
  );

  it('do nothing while one types', async () => {
    await openList();
    const field = document.body.appendChild(document.createElement('input'));
    await userEvent.type(field, 'jok?');
    expect(field).toHaveValue('jok?');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    field.remove();
  });
});

describe('the keys on a story', () => {
  it('lead to the next story of the list that the reader came from, and back', async () => {
    const { router } = await openList();
    await router.navigate('/stories/two/');
    await screen.findByRole('heading', { level: 1, name: 'Story two' });
    await press('j', () => expect(router.state.location.pathname).toBe('/stories/three/'));
    await screen.findByRole('heading', { level: 1, name: 'Story three' });
    await press('k', () => expect(router.state.location.pathname).toBe('/stories/two/'));
  });

  it('lead to the front page’s stories when the reader came from outside', async () => {
    const { router } = openPage('/stories/two/', answers);
    await screen.findByRole('heading', { level: 1 });
    await press('j', () => expect(router.state.location.pathname).toBe('/stories/lighthouse-lit-again/'));
  });
});

describe('the list of keys', () => {
  it('opens with a question mark and closes with Escape', async () => {
    await openList();
    await userEvent.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Keyboard' });
    expect(within(list).getByText('Next story')).toBeVisible();
    // A real key: the browser itself closes what is modal.
    await keyboard.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('switches the keys off, and on again from the foot of the page', async () => {
    await openList();
    await userEvent.keyboard('?');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Use these keys' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    const { activeElement } = document;
    await userEvent.keyboard('j?');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(activeElement).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Keyboard' }));
    const box = await screen.findByRole('checkbox', { name: 'Use these keys' });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    // The button stands at the foot, and the keys begin with what is in view.
    window.scrollTo(0, 0);
    await press('j', () => expect(link('one')).toHaveFocus());
  });
});
