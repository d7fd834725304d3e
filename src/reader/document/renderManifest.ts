import { frontPath, savedPath } from '../../article/paths.ts';
import type { Paper } from '../../article/pages.ts';
import { wordsFor } from '../words/words.ts';

/** Launchers cut a longer name (W3C Web Application Manifest, `short_name`). */
const longestShort = 12;

/**
 * The web app manifest of a paper: its name, its language, and what a long press on its icon offers. The
 * address it starts at is the front page, which answers without a connection whatever query is on it.
 */
export function renderManifest({ name, tagline, language }: Paper): string {
  const words = wordsFor(language);
  const icon = { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' };
  return JSON.stringify({
    id: '/',
    name,
    short_name: name.length <= longestShort ? name : (name.split(' ')[0] ?? name),
    ...(tagline === null ? {} : { description: tagline }),
    start_url: frontPath,
    scope: '/',
    display: 'standalone',
    lang: words.language,
    dir: words.direction,
    background_color: '#ffffff',
    theme_color: '#ffffff',
    categories: ['news'],
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon,
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: words.say('frontPage'), url: frontPath, icons: [icon] },
      { name: words.say('saved'), url: savedPath, icons: [icon] },
    ],
  });
}
