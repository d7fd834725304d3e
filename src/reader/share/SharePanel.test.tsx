import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/base.css';
import '../../style/tokens.css';
import { openPage } from '../samples/openPage.tsx';
import { samplePaper } from '../samples/samplePaper.ts';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';
import { loadWords } from '../words/words.ts';

const path = '/stories/lighthouse-lit-again/';
const address = `https://harbour.example${path}`;

afterEach(() => {
  vi.restoreAllMocks();
  // The browser's own are on the prototype.
  for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

/** Puts parts of the browser that a test is about in the place of its own. */
function give(parts: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(parts))
    Object.defineProperty(navigator, name, { value, configurable: true });
}

async function press(name = 'Share', paper = samplePaper): Promise<void> {
  openPage(path, { [path]: sampleStory() }, paper);
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('sharing a story', () => {
  it('is left to the device where it can, with nothing added to the address', async () => {
    const shared = vi.fn<(data: unknown) => Promise<void>>(async () => {});
    give({ share: shared, canShare: () => true });
    await press();
    await waitFor(() =>
      expect(shared).toHaveBeenCalledWith({
        title: 'Lighthouse is lit again after eleven years',
        url: address,
      }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens nothing when the reader thinks better of it', async () => {
    const shared = vi.fn<(data: unknown) => Promise<void>>(async () =>
      Promise.reject(new DOMException('no', 'AbortError')),
    );
    give({ share: shared, canShare: () => true });
    await press();
    await waitFor(() => expect(shared).toHaveBeenCalled());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens a panel where the device refuses', async () => {
    give({
      share: async () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      canShare: () => true,
    });
    await press();
    expect(await screen.findByRole('dialog', { name: 'Share this story' })).toBeVisible();
  });

  it('copies the link and says so', async () => {
    const writeText = vi.fn<(data: unknown) => Promise<void>>(async () => {});
    give({ canShare: undefined, clipboard: { writeText } });
    await press();
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the link' }));
    expect(writeText).toHaveBeenCalledWith(address);
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('The link is copied.'));
  });

  it('selects the text where the browser does not let it be copied', async () => {
    give({ canShare: undefined, clipboard: undefined });
    await press();
    await userEvent.click(await screen.findByRole('button', { name: 'Copy as a citation' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    expect(field.value).toContain(`The Harbour Post, Porto, May 4, 2025.\n${address}`);
    expect(screen.getByText(/It could not be copied/)).toBeVisible();
  });

  it('writes a letter with headline and address, and prints with the panel gone', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    give({ canShare: undefined });
    await press();
    const mail = await screen.findByRole('link', { name: 'E-mail' });
    const letter = new URL(mail.getAttribute('href') ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('subject')).toBe('Lighthouse is lit again after eleven years');
    expect(letter.searchParams.get('body')?.split('\n').at(-1)).toBe(address);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
  });

  it('speaks the language of the paper', async () => {
    give({ canShare: undefined });
    await loadWords('ar');
    await press('مشاركة', { ...samplePaper, language: 'ar' });
    expect(await screen.findByRole('button', { name: 'نسخ الرابط' })).toBeVisible();
  });
});

/** The address in the panel. */
function link(): string {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' }).value;
}

describe('the passage that is being read', () => {
  const texts = Array.from({ length: 30 }, (_, n) => `What the keepers said, number ${n}.`);
  const blocks = texts.map((text, n) => paragraph(`p-${n}`, text));

  /** Opens a long story, which one scrolls, at a paragraph. */
  async function scrollTo(id: string): Promise<HTMLElement> {
    await page.viewport(1280, 800);
    give({ canShare: undefined });
    const sections = [{ id: 's-1', heading: 'The keepers', blocks }];
    openPage(path, { [path]: sampleStory({ sections, facts: [] }) });
    await screen.findByRole('heading', { level: 1 });
    // A page that has come is shown from its top.
    await new Promise(requestAnimationFrame);
    const block = document.getElementById(id);
    if (block === null) throw new Error(`no ${id}`);
    window.scrollTo(0, scrollY + block.getBoundingClientRect().top - 60);
    return block;
  }

  it('is offered to the keyboard, which stays there', async () => {
    await scrollTo('p-17');
    const scrolled = scrollY;
    expect(scrolled).toBeGreaterThan(0);
    await userEvent.keyboard('p');
    const panel = await screen.findByRole('dialog', { name: 'Share this story' });
    expect(link()).toBe(address);
    const offer = screen.getByRole('button', { name: 'Share this passage' });
    offer.focus();
    await userEvent.keyboard('{Enter}');
    expect(panel).toHaveAccessibleName('Share this passage');
    expect(link()).toBe(`${address}#p-17`);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Quotation' }).value.split('\n')).toEqual(
      [
        '“What the keepers said, number 17.”',
        'Lighthouse is lit again after eleven years',
        'The Harbour Post, Porto, May 4, 2025',
        `${address}#p-17`,
      ],
    );
    expect(offer).toHaveFocus();
    expect(offer).toHaveAccessibleName('Share this story');
    expect(scrollY).toBe(scrolled);
    await userEvent.keyboard('{Enter}');
    expect(link()).toBe(address);
  });

  it('is the one that has the focus, wherever it stands in the window', async () => {
    const block = await scrollTo('p-17');
    const focused = document.getElementById('p-19');
    if (focused === null) throw new Error('no paragraph');
    focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
    await userEvent.keyboard('p');
    await userEvent.click(await screen.findByRole('button', { name: 'Share this passage' }));
    expect(block.getBoundingClientRect().bottom).toBeLessThan(focused.getBoundingClientRect().top);
    expect(link()).toBe(`${address}#p-19`);
  });

  it('is a picture without words', async () => {
    await scrollTo('photo');
    await userEvent.keyboard('p');
    await userEvent.click(await screen.findByRole('button', { name: 'Share this passage' }));
    expect(link()).toBe(`${address}#photo`);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Quotation' }).value).toMatch(
      /^Lighthouse is/,
    );
  });

  it('is a section by the words of its heading', async () => {
    await scrollTo('p-0');
    document.querySelector<HTMLElement>('#s-1 h2 a')?.focus();
    await userEvent.keyboard('p');
    await userEvent.click(await screen.findByRole('button', { name: 'Share this passage' }));
    expect(link()).toBe(`${address}#s-1`);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Quotation' }).value).toMatch(
      /^“The keepers”\n/,
    );
  });
});
