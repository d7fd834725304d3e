import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const cities = [
  'Lisbon, Portugal',
  'Nairobi, Kenya',
  'Hanoi, Vietnam',
  'Suva, Fiji',
  'Tallinn, Estonia',
  'Bogota, Colombia',
  'Accra, Ghana',
  'Ankara, Turkey',
  'Dublin, Ireland',
  'Santiago, Chile',
  'Rabat, Morocco',
  'Vienna, Austria',
];
const topics = ['politics', 'world', 'business', 'climate', 'science', 'culture', 'sport', 'health'];
const words = `harbour council record morning engineer river figures market season bridge family report water
  winter office street number engine station village budget garden school weather signal letter
  evening market workers city railway island library orchard keeper tide ferry kitchen`.split(/\s+/);

/** Writes generated copy: 12 paragraphs, two headings, three topics, a dateline and a credit a story. */
export function writeArchive(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 1; index <= count; index++) writeStory(folder, index);
}

/** Writes one story; the same index gives the same story. */
export function writeStory(folder: string, index: number): void {
  let seed = index * 2_654_435_761;
  const pick = <T>(list: readonly T[]): T => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return list[seed % list.length] as T;
  };
  const sentence = () => {
    const said = Array.from({ length: 18 }, () => pick(words)).join(' ');
    return `${said[0]?.toUpperCase()}${said.slice(1)}.`;
  };
  const paragraph = () => `${sentence()} ${sentence()} ${sentence()}`;
  const published = new Date(Date.UTC(2020, 0, 1) + index * 600_000).toISOString();
  const headline = `Story ${index}: ${pick(words)} ${pick(words)} ${pick(words)}`;
  const filed = [index, index + 3, index + 5].map((shift) => topics[shift % topics.length]);
  const lines = [
    '---',
    `published: ${published}`,
    `topics: [${filed.join(', ')}]`,
    '---',
    headline,
    `${cities[index % cities.length]} - ${paragraph()}`,
    ...Array.from({ length: 4 }, paragraph),
    `## The ${pick(words)} and the ${pick(words)}`,
    ...Array.from({ length: 4 }, paragraph),
    `## A ${pick(words)} for the ${pick(words)}`,
    ...Array.from({ length: 3 }, paragraph),
    `Photo: ${pick(['Ana Exemplo', 'Tom Probe', 'Mia Muster'])} / Farol`,
  ];
  writeFileSync(path.join(folder, `story-${String(index).padStart(6, '0')}.txt`), `${lines.join('\n')}\n`);
}
