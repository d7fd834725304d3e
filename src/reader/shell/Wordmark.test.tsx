import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../article/pages.ts';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront } from '../samples/sampleLists.ts';
import { samplePaper } from '../samples/samplePaper.ts';

async function openWith(wordmark: Paper['wordmark']): Promise<HTMLElement> {
  openPage('/', { '/': sampleFront() }, { ...samplePaper, wordmark });
  const [home] = await screen.findAllByRole('link', { name: 'The Harbour Post' });
  if (home === undefined) throw new Error('no link leads to the front page');
  return home;
}

describe('Wordmark', () => {
  it('sets the name of the paper where it has no drawing of it', async () => {
    const home = await openWith(null);
    expect(home).toHaveTextContent('The Harbour Post');
    expect(home.querySelector('svg')).toBeNull();
  });

  it('draws the publisher’s own, and says the name of the paper', async () => {
    const home = await openWith({
      viewBox: '0 0 40 10',
      parts: [['g', { strokeWidth: '2' }, [['path', { d: 'M0 0h4', fill: 'currentColor' }, []]]]],
    });
    const drawing = home.querySelector('svg');
    expect(drawing).toHaveAttribute('viewBox', '0 0 40 10');
    expect(drawing?.querySelector('g[stroke-width="2"] > path')).toHaveAttribute('d', 'M0 0h4');
    expect(drawing?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(drawing?.querySelector('path')).toBeInstanceOf(SVGPathElement);
    expect(home).toHaveAccessibleName('The Harbour Post');
  });
});
