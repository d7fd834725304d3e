import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/base.css';
import type { Picture } from '../../article/schema.ts';
import { openPage } from '../samples/openPage.tsx';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';

const path = '/stories/lighthouse-lit-again/';

// Wide and low: a picture as wide as the window is higher than it.
beforeEach(() => page.viewport(1280, 500));

function picture(alt: string): Picture {
  const sources = [{ type: 'image/jpeg' as const, width: 960, path: `${path}lens-0a1b2c-960.jpg` }];
  return { width: 960, height: 640, alt, caption: null, colour: null, sources };
}

/** Opens a story with a cover and a picture in its text. */
async function open(address = path, change: Parameters<typeof sampleStory>[0] = {}) {
  const credit = { raw: 'Photo: Ana Sá', text: 'Ana Sá', kind: 'photo' as const, parts: [] };
  const sections = [
    {
      id: 's-1',
      heading: null,
      blocks: [
        paragraph('p-1', 'It took two winters.'),
        {
          id: 'p-2',
          type: 'picture' as const,
          picture: picture('The lens on a bench'),
          credit,
          alt: 'The lens on a bench',
          caption: 'Each panel was cut twice.',
        },
      ],
    },
  ];
  const opened = openPage(address, { [path]: sampleStory({ sections, ...change }), '/': null });
  await screen.findByRole('heading', { level: 1 });
  await new Promise(requestAnimationFrame);
  return opened;
}

function opener(name: string): HTMLElement {
  const [link] = screen.getAllByRole('link', { name });
  if (link === undefined) throw new Error(`no picture is called ${name}`);
  return link;
}

describe('a picture of a story', () => {
  it('opens with caption and credit, at a place in the history that Back leaves', async () => {
    const { router } = await open();
    await router.navigate(opener('A lighthouse on a rock at dusk').getAttribute('href') ?? '');
    const view = await screen.findByRole('dialog', { name: 'A lighthouse on a rock at dusk' });
    expect(view.matches(':modal')).toBe(true);
    // The whole of it, above its words.
    const drawn = view.querySelector('img')?.getBoundingClientRect();
    expect(drawn?.bottom).toBeLessThanOrEqual(view.querySelector('p')?.getBoundingClientRect().top ?? 0);
    expect(view.textContent).toContain('The light was seen again on Tuesday. Photo: Rui Pinho / Tide');
    expect(router.state.location.hash).toBe('#photo');
    await router.navigate(-1);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is closed by Escape and by its button, which go back to where it was opened', async () => {
    const { router } = await open();
    for (const close of [
      async () => userEvent.click(screen.getByRole('button', { name: 'Close' })),
      // What the browser does with Escape.
      async () => screen.getByRole<HTMLDialogElement>('dialog').close(),
    ]) {
      await router.navigate(opener('The lens on a bench').getAttribute('href') ?? '');
      await screen.findByRole('dialog');
      await close();
      await waitFor(() => expect(router.state.location.hash).toBe(''));
      expect(screen.queryByRole('dialog')).toBeNull();
    }
  });

  it('gives its place to the next and the one before, by keys and buttons', async () => {
    const { router } = await open();
    await router.navigate(opener('A lighthouse on a rock at dusk').getAttribute('href') ?? '');
    await screen.findByText('1 of 2');
    await userEvent.keyboard('{ArrowRight}');
    const next = await screen.findByRole('dialog', { name: 'The lens on a bench' });
    expect(next.textContent).toContain('Each panel was cut twice. Photo: Ana Sá');
    expect(router.state.location.hash).toBe('#p-2');
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    await screen.findByText('1 of 2');
    await router.navigate(-1);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(router.state.location.hash).toBe(''));
  });

  it('runs the other way in a story from right to left', async () => {
    await open(`${path}#photo`, { language: 'ar' });
    await screen.findByText('1 of 2');
    await userEvent.keyboard('{ArrowLeft}');
    expect(await screen.findByText('2 of 2')).toBeVisible();
  });

  it('opens cold from a link, and is closed in its place', async () => {
    const { router } = await open(`${path}#photo`);
    await screen.findByRole('dialog', { name: 'A lighthouse on a rock at dusk' });
    await userEvent.keyboard('{ArrowRight}');
    await screen.findByText('2 of 2');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.hash).toBe('#p-2');
    await router.navigate(opener('The lens on a bench').getAttribute('href') ?? '');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('is enlarged and made whole again by a double click, keys and a button', async () => {
    await open(`${path}#p-2`);
    await screen.findByRole('dialog');
    const stage = screen.getAllByRole('img', { name: 'The lens on a bench' }).at(-1);
    if (stage === undefined) throw new Error('no picture is open');
    await userEvent.dblClick(stage);
    await screen.findByRole('button', { name: 'Whole picture' });
    await userEvent.keyboard('0');
    await userEvent.click(await screen.findByRole('button', { name: 'Enlarge' }));
    await screen.findByRole('button', { name: 'Whole picture' });
    await userEvent.keyboard('-');
    expect(await screen.findByRole('button', { name: 'Enlarge' })).toBeVisible();
  });

  it('grows under two fingers, and makes way under one that is swiped', async () => {
    await open(`${path}#photo`);
    await screen.findByRole('dialog');
    const target = screen.getAllByRole('img', { name: 'A lighthouse on a rock at dusk' }).at(-1);
    const finger = (type: string, pointerId: number, clientX: number) =>
      target?.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX, clientY: 200, bubbles: true, pointerType: 'touch' }),
      );
    finger('pointerdown', 1, 180);
    finger('pointerdown', 2, 220);
    finger('pointermove', 1, 80);
    finger('pointermove', 2, 320);
    finger('pointerup', 1, 80);
    finger('pointerup', 2, 320);
    await userEvent.click(await screen.findByRole('button', { name: 'Whole picture' }));
    await screen.findByRole('button', { name: 'Enlarge' });
    finger('pointerdown', 1, 300);
    finger('pointerup', 1, 100);
    expect(await screen.findByText('2 of 2')).toBeVisible();
  });

  it('has a name where nobody described it', async () => {
    await open(path, {
      cover: { picture: picture(''), credit: null, focus: null },
    });
    expect(opener('Picture')).toHaveAttribute('href', '#photo');
  });
});
