import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/base.css';
import '../../style/tokens.css';
import { openPage } from '../samples/openPage.tsx';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';
import { addressPassage } from './addressPassage.ts';
import { findPassage } from './findPassage.ts';
import { parseFragment } from './fragment.ts';

const path = '/stories/lighthouse-lit-again/';
const texts = {
  en: 'The light came back. Then the light went out, said Inês Duarte. Then the light came back for good.',
  ar: 'بدأت الحافلة الليلية رحلتها. ثم توقفت الحافلة الليلية، وهي الأخيرة في المدينة.',
  ja: '町議会の一つの議席が空いたままだった。2年前の町議選では町議会の議席がまた空いた。',
};

beforeEach(() => page.viewport(1280, 800));

afterEach(() => {
  getSelection()?.removeAllRanges();
  Reflect.deleteProperty(navigator, 'clipboard');
  vi.restoreAllMocks();
});

/** Opens a story whose second part is far down the page. */
async function open(hash = '', language: keyof typeof texts = 'en') {
  const filler = Array.from({ length: 30 }, (_, n) => paragraph(`p-f${n}`, `Filler number ${n}.`));
  const sections = [
    { id: 's-1', heading: null, blocks: filler },
    { id: 's-2', heading: 'The second part', blocks: [paragraph('p-1', texts[language])] },
  ];
  const opened = openPage(`${path}${hash}`, { [path]: sampleStory({ language, sections, facts: [] }) });
  await screen.findByRole('heading', { level: 1 });
  // The page begins to listen when it has been drawn.
  await new Promise(requestAnimationFrame);
  return opened;
}

function rangeOf(text: string, from = 0): Range {
  const node = document.getElementById('p-1')?.firstChild;
  const whole = node?.textContent ?? '';
  const start = whole.indexOf(text, from);
  if (!(node instanceof Text) || start < 0) throw new Error(`the passage has no ${text}`);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  return range;
}

function select(range: Range): void {
  document.getElementById('p-1')?.dispatchEvent(new Event('selectstart', { bubbles: true }));
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

describe('a link to a passage', () => {
  it('marks the paragraph, gives it the focus and leaves it when the page is left', async () => {
    const { router } = await open('#p-1');
    const passage = document.getElementById('p-1');
    await waitFor(() => expect(passage).toHaveAttribute('data-passage'));
    expect(passage).toHaveFocus();
    await router.navigate(`${path}#s-2`);
    const heading = screen.getByRole('heading', { name: 'The second part' });
    await waitFor(() => expect(heading).toHaveAttribute('data-passage'));
    expect(passage).not.toHaveAttribute('data-passage');
  });

  it('finds the text by itself where the browser has not, and scrolls clear of the bar', async () => {
    await open('#p-1:~:text=Then%20the%20light-,came%20back');
    await waitFor(() => expect(CSS.highlights.get('passage')?.size).toBe(1));
    expect([...(CSS.highlights.get('passage') ?? [])].map(String)).toEqual(['came back']);
    const { top, bottom } = document.getElementById('p-1')?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(48);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('leads to the text when the paragraph has gone, and nowhere when both have', async () => {
    await open('#p-gone:~:text=Then%20the%20light%20went');
    await waitFor(() => expect(document.getElementById('p-1')).toHaveAttribute('data-passage'));
    document.body.replaceChildren();
    await open('#p-gone');
    expect(document.querySelector('[data-passage]')).toBeNull();
  });

  it.each(['#p-1:~:text=', '#p-1:~:text=%E0%A4%A', '#p-1:~:text=,,,', '#%E0%A4%A', '#p-1:~:nothing'])(
    'is shown by what can be read of it: %s',
    async (hash) => {
      await open(hash);
      if (hash.includes('p-1'))
        await waitFor(() => expect(document.getElementById('p-1')).toHaveAttribute('data-passage'));
      expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    },
  );
});

describe('the address of a passage', () => {
  it.each([
    ['en', 'went out, said Inês Duarte', 0],
    ['en', 'came back', 60],
    ['en', 'the light', 30],
    ['ar', 'توقفت الحافلة الليلية، وهي', 0],
    ['ar', 'الحافلة', 20],
    ['ja', '議席がまた空いた', 0],
    ['ja', '議席', 25],
  ] as const)('leads back to it, whatever stands elsewhere: %s, %s', async (language, text, from) => {
    await open('', language);
    const range = rangeOf(text, from);
    const { id, directive } = parseFragment(addressPassage(range));
    expect(id).toBe('p-1');
    const found = findPassage(directive ?? '', document.body);
    expect(found?.startContainer).toBe(range.startContainer);
    expect(found?.startOffset).toBeLessThanOrEqual(range.startOffset);
    expect(found?.endOffset).toBeGreaterThanOrEqual(range.endOffset);
  });

  it('holds the letters as they are written', async () => {
    await open();
    expect(decodeURIComponent(addressPassage(rangeOf('said Inês Duarte')))).toContain('Inês Duarte');
  });
});

describe('selected text', () => {
  it('can be copied with where it is from', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await open();
    select(rangeOf('the light went out, said Inês Duarte'));
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the quotation' }));
    await screen.findByRole('button', { name: 'The quotation is copied.' });
    const [quote, headline, source, address] = (writeText.mock.calls[0]?.[0] ?? '').split('\n');
    expect(quote).toBe('“the light went out, said Inês Duarte”');
    expect(headline).toBe('Lighthouse is lit again after eleven years');
    expect(source).toBe('The Harbour Post, Porto, May 4, 2025');
    expect(address).toMatch(/^https:\/\/harbour\.example\/stories\/lighthouse-lit-again\/#p-1:~:text=/);
  });

  it('opens a panel to share it', async () => {
    await open();
    select(rangeOf('the light went out, said Inês Duarte'));
    await userEvent.click(await screen.findByRole('button', { name: 'Share this passage' }));
    expect(await screen.findByRole('dialog', { name: 'Share this passage' })).toBeVisible();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' }).value).toContain(
      '#p-1:~:text=',
    );
  });

  it('outside of the story offers nothing', async () => {
    await open('#p-1');
    await waitFor(() => expect(document.getElementById('p-1')).toHaveAttribute('data-passage'));
    // The line of names counts as one here, though it stands in an article.
    const footers = screen.getAllByRole('contentinfo').filter((one) => one.closest('article') === null);
    expect(footers).toHaveLength(1);
    for (const footer of footers) getSelection()?.selectAllChildren(footer);
    expect(getSelection()?.toString()).not.toBe('');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.queryByRole('button', { name: 'Share this passage' })).toBeNull();
  });
});

describe('a heading', () => {
  it('leads to itself', async () => {
    await open();
    const [link] = screen.getAllByRole('link', { name: 'The second part' });
    expect(link).toHaveAttribute('href', '#s-2');
  });
});

describe('a paragraph that a mouse points at', () => {
  it('has a link to it beside it', async () => {
    await open('#s-2');
    const passage = document.getElementById('p-1');
    if (passage === null) throw new Error('no paragraph');
    await waitFor(() => expect(document.querySelector('[data-passage]')).not.toBeNull());
    await waitFor(async () => {
      await userEvent.unhover(passage);
      await userEvent.hover(passage);
      const link = document.querySelector('a[href="#p-1"]')?.getBoundingClientRect();
      const text = passage.getBoundingClientRect();
      expect(link?.right).toBeLessThanOrEqual(text.left);
      expect(link?.top).toBeCloseTo(text.top, 0);
    });
  });
});
