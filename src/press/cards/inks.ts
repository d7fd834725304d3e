import type { Ink } from '../../article/inkOf.ts';

/**
 * The inks of a card: those of the light theme (style/tokens.css; a test holds the two together), for a
 * chat shows a card on a ground of its own choice, and nobody can tell it the theme of who reads there.
 */
export const cardInks = {
  paper: '#fff',
  ink: '#14171c',
  'ink-2': '#454b53',
  'ink-3': '#636a72',
  meridian: '#9b1b5a',
  world: '#274d86',
  business: '#8a5a06',
  climate: '#1d5c74',
  science: '#0f6661',
  culture: '#6a3f98',
  sport: '#b5341a',
  health: '#a3322f',
  sea: '#e3ebee',
  land: '#faf7ee',
  coast: '#8ea0aa',
  border: '#c9c3b4',
  grid: '#c5d2d8',
} as const satisfies Record<Ink, string> & Record<string, string>;
