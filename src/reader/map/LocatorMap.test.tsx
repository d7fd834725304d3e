import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../style/base.css';
import type { LocatorMap as LocatorMapData } from '../../article/pages.ts';
import { paperKey } from '../queries.ts';
import { samplePaper } from '../samples/samplePaper.ts';
import { LocatorMap } from './LocatorMap.tsx';

const map: LocatorMapData = {
  land: 'M0 96l300 80 300-176v600h-600z',
  borders: 'M300 176v424',
  grid: 'M150 0v600M0 150h600',
  frame: { x: 'M75 0h75', y: 'M0 75v75' },
  names: [{ country: 'PT', x: 450, y: 400 }],
};

function draw(names: string[], width = '220px') {
  const client = new QueryClient();
  client.setQueryData(paperKey, samplePaper);
  const { container } = render(
    <QueryClientProvider client={client}>
      {names.map((name) => (
        <LocatorMap key={name} map={map} name={name} />
      ))}
    </QueryClientProvider>,
  );
  container.style.inlineSize = width;
  return container;
}

describe('LocatorMap', () => {
  it('is one picture that says where', () => {
    draw(['Porto']);
    expect(screen.getByRole('img', { name: 'Map: Porto' })).toBeVisible();
  });

  it('is square, with the place on it', () => {
    draw(['Porto']);
    const { width, height } = screen.getByRole('img').getBoundingClientRect();
    expect(height).toBeCloseTo(width, 0);
    expect(screen.getByText('Porto')).toBeVisible();
    expect(screen.getByText('Portugal')).toBeVisible();
  });

  it('leaves its words out where there is no room for them', () => {
    draw(['Porto'], '84px');
    expect(screen.getByText('Porto')).not.toBeVisible();
  });

  it.each(['Porto', 'Guatemala City', 'Petropavlovsk-Kamchatsky'])(
    'keeps the name %s on the sheet',
    (name) => {
      draw([name]);
      const sheet = screen.getByRole('img').getBoundingClientRect();
      const text = screen.getByText(name).getBoundingClientRect();
      expect(text.left).toBeGreaterThan(sheet.left);
      expect(text.right).toBeLessThan(sheet.right);
    },
  );

  it('draws each map of a page with its own land', () => {
    const container = draw(['Porto', 'Braga']);
    const ids = [...container.querySelectorAll('defs path')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
