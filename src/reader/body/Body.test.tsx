import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '../samples/openPage.tsx';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';
import type { Block } from '../../article/schema.ts';

const path = '/stories/lighthouse-lit-again/';

async function open(blocks: Block[]): Promise<HTMLElement> {
  openPage(path, { [path]: sampleStory({ sections: [{ id: 's-1', heading: null, blocks }] }) });
  await screen.findByRole('heading', { level: 1 });
  return document.getElementById('s-1') as HTMLElement;
}

const list: Block = {
  id: 'p-2',
  type: 'list',
  ordered: false,
  items: [{ text: [{ type: 'text', value: 'Glass' }], items: [] }],
};

describe('Body', () => {
  it('opens with the place and closes with the kink, inside the text', async () => {
    await open([paragraph('p-1', 'The light came back.'), paragraph('p-3', 'It stays.')]);
    expect(document.getElementById('p-1')?.textContent).toMatch(
      /^Porto, Portugal, May 4 — The light came back\.$/,
    );
    expect(document.querySelector('#p-1 svg')).toBeNull();
    expect(document.querySelector('#p-3 svg')).toBeVisible();
  });

  it('sets the kink below a story that ends with something else', async () => {
    const section = await open([paragraph('p-1', 'The light came back.'), list]);
    expect(section.querySelector('svg')).toBeNull();
    expect(section.nextElementSibling?.querySelector('svg')).toBeVisible();
  });

  it('has the figures after the first block', async () => {
    const section = await open([paragraph('p-1', 'The light came back.'), list]);
    const [first, facts, second] = [...section.children] as HTMLElement[];
    expect(first?.id).toBe('p-1');
    expect(within(facts as HTMLElement).getByText('without a light')).toBeVisible();
    expect(second?.id).toBe('p-2');
  });
});
