import { describe, expect, it, onTestFinished } from 'vitest';
import './tokens.css';

/** What is read as text, and the least contrast that the design keeps it at (WCAG 2.2, 1.4.3 asks for 4.5). */
const texts = {
  '--ink': 12,
  '--ink-2': 6.5,
  '--ink-3': 4.5,
  '--meridian': 4.5,
  '--world': 4.5,
  '--business': 4.5,
  '--climate': 4.5,
  '--science': 4.5,
  '--culture': 4.5,
  '--sport': 4.5,
  '--health': 4.5,
  '--ok': 4.5,
};
const themes = ['light', 'paper', 'dark'] as const;

/** A token as the browser resolves it in a theme: red, green and blue, 0 to 255. */
function resolve(theme: string, token: string): number[] {
  const sheet = document.createElement('div');
  sheet.dataset.theme = theme;
  const patch = sheet.appendChild(document.createElement('p'));
  patch.style.color = `var(${token})`;
  document.body.append(sheet);
  const { color } = getComputedStyle(patch);
  sheet.remove();
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (channels === null) throw new Error(`${token} is ${color} in ${theme}`);
  return channels.slice(1).map(Number);
}

/** The contrast of two tokens in a theme, as WCAG 2.2 defines it: 1 to 21. */
function contrast(theme: string, one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((token) => luminance(resolve(theme, token)))
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What the innermost of elements in these languages has for a token. */
function tokenIn(token: string, ...languages: string[]): string {
  const outermost = document.createElement('div');
  let innermost = outermost;
  for (const [index, language] of languages.entries()) {
    innermost = index === 0 ? outermost : innermost.appendChild(document.createElement('div'));
    innermost.lang = language;
  }
  document.body.append(outermost);
  onTestFinished(() => outermost.remove());
  return getComputedStyle(innermost).getPropertyValue(token);
}

describe.each(themes)('the inks of the theme %s', (theme) => {
  it.each(['--paper', '--well'])('can be read on %s', (ground) => {
    for (const [ink, least] of Object.entries(texts))
      expect.soft(contrast(theme, ink, ground), ink).toBeGreaterThanOrEqual(least);
  });

  it('can be read on the sea of a map and on its land', () => {
    for (const ground of ['--sea', '--land']) {
      expect.soft(contrast(theme, '--ink', ground), ground).toBeGreaterThanOrEqual(11);
      expect.soft(contrast(theme, '--ink-3', ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('show the edges of controls and where the focus is', () => {
    expect(contrast(theme, '--rule-2', '--paper')).toBeGreaterThanOrEqual(3);
    for (const ground of ['--paper', '--well'])
      expect(contrast(theme, '--focus', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep what is selected or found readable', () => {
    expect(contrast(theme, '--ink', '--mark')).toBeGreaterThanOrEqual(7);
  });
});

it('is the dark theme that is softer: its ink is no white on black', () => {
  expect(contrast('dark', '--ink', '--paper')).toBeLessThan(contrast('light', '--ink', '--paper'));
});

describe('words in another script than the text around', () => {
  it.each(['--sans', '--serif', '--display', '--text', '--lead', '--caps', '--lh-body', '--t-place'])(
    'are set as by themselves: %s',
    (token) => {
      const [english, arabic] = [tokenIn(token, 'en'), tokenIn(token, 'ar')];
      expect(arabic).not.toBe(english);
      expect(tokenIn(token, 'ar', 'en')).toBe(english);
      expect(tokenIn(token, 'en', 'ar')).toBe(arabic);
      expect(tokenIn(token, 'ar', 'ja', 'en')).toBe(english);
    },
  );

  it('keep the face that the reader has chosen', () => {
    document.documentElement.dataset.face = 'system';
    onTestFinished(() => void delete document.documentElement.dataset.face);
    expect(tokenIn('--sans', 'ar', 'en')).toContain('system-ui');
  });
});
