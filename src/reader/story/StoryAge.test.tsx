import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '../samples/openPage.tsx';
import { sampleStory } from '../samples/sampleStory.ts';

const path = '/stories/lighthouse-lit-again/';

describe('StoryAge', () => {
  it('says how long ago a fresh story came', async () => {
    const published = new Date(Date.now() - 3.5 * 3_600_000).toISOString();
    openPage(path, { [path]: sampleStory({ published }) });
    expect(await screen.findByText('3 hours ago')).toBeVisible();
  });

  it('warns of an old one', async () => {
    openPage(path, { [path]: sampleStory({ published: '2019-05-04T18:20:00Z' }) });
    expect(await screen.findByText(/^This story is \d+ years old\.$/)).toBeVisible();
  });
});
