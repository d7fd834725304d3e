import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StoryPage } from '../../article/pages.ts';
import { openPage } from '../samples/openPage.tsx';
import { sampleStory } from '../samples/sampleStory.ts';

const path = '/stories/lighthouse-lit-again/';
const published = '2025-05-04T08:00:00Z';
const first = '2025-05-04T09:30:00Z';
const second = '2025-05-04T11:00:00Z';
const third = '2025-05-04T13:15:00Z';

function noted(kind: 'correction' | 'clarification' | 'update', date: string) {
  return { kind, date, text: 'The lens has twelve panels.' };
}

describe('StoryTimes', () => {
  it.each<[string, Partial<StoryPage>, string]>([
    ['only when it came', { updated: published, corrections: [] }, '09:00 GMT+1'],
    ['a change', { updated: third, corrections: [] }, '09:00 GMT+1 · Updated 14:15'],
    [
      'a correction, which is no other change',
      { updated: third, corrections: [noted('correction', third)] },
      '09:00 GMT+1 · Corrected 14:15',
    ],
    [
      'the last of two corrections, and the change after it',
      { updated: third, corrections: [noted('correction', first), noted('correction', second)] },
      '09:00 GMT+1 · Corrected 12:00 · Updated 14:15',
    ],
    [
      'no correction where something was only added',
      { updated: third, corrections: [noted('update', third)] },
      '09:00 GMT+1 · Updated 14:15',
    ],
  ])('says %s', async (_, change, text) => {
    openPage(path, { [path]: sampleStory({ published, ...change }) });
    const line = (await screen.findByText('09:00 GMT+1', { exact: false })).closest('p');
    expect(line).toHaveTextContent(`Published May 4, 2025, ${text}`, { normalizeWhitespace: true });
    expect(line?.textContent).toMatch(new RegExp(`${text.replace('+', '\\+')}$`));
  });
});
