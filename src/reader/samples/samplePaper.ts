/** A small paper of our own invention, for tests. */
import type { Paper, Topic } from '../../article/pages.ts';
import { placePath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';

export const samplePaper: Paper = {
  name: 'The Harbour Post',
  tagline: 'News from the quays',
  language: 'en',
  timeZone: 'Europe/Lisbon',
  url: 'https://harbour.example/',
  publisher: 'Harbour Press',
  wordmark: null,
  card: null,
  navigation: [
    { name: 'World', path: '/topics/world/', ink: 'world' },
    { name: 'Sea', path: '/topics/sea/', ink: 'climate' },
  ],
  oldAfterDays: 30,
};

export const samplePlace: Place = {
  name: 'Porto',
  country: 'PT',
  latitude: 41.15,
  longitude: -8.61,
  timeZone: 'Europe/Lisbon',
  path: placePath('PT', 'porto'),
};

export const sampleTopic: Topic = {
  slug: 'sea',
  name: 'Sea',
  ink: 'climate',
  deck: 'Tides, ports and ships.',
};
