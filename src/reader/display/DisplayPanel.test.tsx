import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent as keys } from 'vitest/browser';
import '../../style/tokens.css';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront } from '../samples/sampleLists.ts';
import { samplePaper } from '../samples/samplePaper.ts';
import { loadWords } from '../words/words.ts';
import { applySettings, readSettings } from './settings.ts';

const { dataset } = document.documentElement;

afterEach(() => {
  localStorage.clear();
  applySettings({});
});

async function openPanel(): Promise<HTMLElement> {
  openPage('/', { '/': sampleFront() });
  const [button] = await screen.findAllByRole('button', { name: 'Display' });
  if (button === undefined) throw new Error('no button opens the settings');
  await userEvent.click(button);
  return await screen.findByRole('dialog', { name: 'Display' });
}

describe('the display settings', () => {
  it('open over the page from their button, and give the focus back when they are closed', async () => {
    const panel = await openPanel();
    expect(panel).toBeVisible();
    expect(panel.matches(':modal')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getAllByRole('button', { name: 'Display' })[0]).toHaveFocus();
  });

  it('close when the page beside them is pressed', async () => {
    const panel = await openPanel();
    await userEvent.pointer({ keys: '[MouseLeft]', target: panel });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('start with what the paper and the device say', async () => {
    await openPanel();
    for (const name of ['Auto', 'Newsreader', 'Standard'])
      expect(screen.getByRole('radio', { name })).toBeChecked();
    expect(screen.getByRole('slider', { name: 'Text size' })).toHaveValue('3');
  });

  it('change the page at once and stay on the device', async () => {
    await openPanel();
    for (const name of ['Paper', 'Franklin', 'Wide'])
      await userEvent.click(screen.getByRole('radio', { name }));
    expect(Object.entries(dataset)).toEqual(
      expect.arrayContaining([
        ['theme', 'paper'],
        ['face', 'franklin'],
        ['measure', 'wide'],
      ]),
    );
    expect(readSettings()).toEqual({ theme: 'paper', face: 'franklin', measure: 'wide' });
  });

  it('make the text of the sample larger with that of the page', async () => {
    await openPanel();
    const sample = screen.getByText(/tide table/);
    const before = Number.parseFloat(getComputedStyle(sample).fontSize);
    const slider = screen.getByRole('slider', { name: 'Text size' });
    slider.focus();
    // Real keys: only the browser itself moves a slider.
    await keys.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(slider).toHaveAttribute('aria-valuetext', 'Step 6 of 6');
    expect(Number.parseFloat(getComputedStyle(sample).fontSize)).toBeGreaterThan(before);
    expect(readSettings()).toEqual({ size: '6' });
  });

  it('go back to the defaults and leave nothing on the device', async () => {
    await openPanel();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    expect(dataset.theme).toBeUndefined();
    expect(readSettings()).toEqual({});
    expect(screen.getByRole('radio', { name: 'Auto' })).toBeChecked();
  });

  it('speak the language of the paper', async () => {
    await loadWords('ar');
    openPage('/', { '/': sampleFront() }, { ...samplePaper, language: 'ar' });
    const [button] = await screen.findAllByRole('button', { name: 'العرض' });
    if (button !== undefined) await userEvent.click(button);
    expect(await screen.findByRole('radio', { name: 'داكن' })).toBeVisible();
    expect(screen.getByRole('dialog')).toHaveAttribute('dir', 'rtl');
  });
});
