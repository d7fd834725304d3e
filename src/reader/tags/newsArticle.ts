import type { ImageObject, NewsArticle, Organization, Person, Place as PlaceThing } from 'schema-dts';
import { agencyOf } from '../../article/agencyOf.ts';
import { cropsOf } from '../../article/cropsOf.ts';
import type { Paper, StoryPage } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Cover, Place } from '../../article/schema.ts';
import { absolute } from '../../article/absolute.ts';
import { descriptionOf } from './descriptionOf.ts';

/** The mark of the paper, a file of every edition (scripts/drawIcons.ts). */
const logo = { path: '/icons/icon-512.png', size: 512 };

/**
 * A story as schema.org's NewsArticle, with all that Google's page on article markup recommends. Where
 * it was filed is `locationCreated`: what it is about may be elsewhere, and the story does not say.
 */
export function newsArticle(story: StoryPage, paper: Paper): NewsArticle {
  const url = absolute(storyPath(story.slug), paper.url);
  const description = descriptionOf(story, paper);
  const crops = story.cover === null ? [] : imagesOf(story.cover, paper);
  const images = crops.length > 0 ? crops : cardOf(story, paper);
  const agency = agencyOf(story);
  const [topic] = story.topics;
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: story.headline,
    ...(description === null ? {} : { description }),
    ...(images.length === 0 ? {} : { image: images }),
    datePublished: story.published,
    dateModified: story.updated,
    author: authors(story, paper),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: paper.publisher,
      url: absolute('/', paper.url),
      logo: {
        '@type': 'ImageObject',
        url: absolute(logo.path, paper.url),
        width: pixels(logo.size),
        height: pixels(logo.size),
      },
    },
    ...(agency === null ? {} : { sourceOrganization: organization(agency) }),
    ...(story.dateline === null
      ? {}
      : { dateline: story.dateline.text, locationCreated: story.dateline.places.map(placeOf) }),
    ...(topic === undefined ? {} : { articleSection: topic.name }),
    ...(story.topics.length < 2 ? {} : { keywords: story.topics.map(({ name }) => name) }),
    inLanguage: story.language,
    isAccessibleForFree: true,
    wordCount: story.words,
    copyrightYear: Number(story.published.slice(0, 4)),
    copyrightNotice: `© ${story.published.slice(0, 4)} ${agency ?? paper.publisher}`,
    ...(story.corrections.length === 0
      ? {}
      : {
          correction: story.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text,
          })),
        }),
    ...(story.translations.length === 0
      ? {}
      : {
          workTranslation: story.translations.map(({ language, path }) => ({
            '@type': 'NewsArticle',
            url: absolute(path, paper.url),
            inLanguage: language,
          })),
        }),
  };
}

function authors(story: StoryPage, { publisher }: Paper): (Person | Organization)[] {
  if (story.byline.length === 0) return [organization(agencyOf(story) ?? publisher)];
  return story.byline.map(({ name, role }) => ({
    '@type': 'Person',
    name,
    ...(role === null ? {} : { jobTitle: role }),
  }));
}

function imagesOf({ picture, credit, focus }: Cover, { url, publisher }: Paper): ImageObject[] {
  if (picture === null) return [];
  const people = credit?.parts.flatMap(({ names }) => names).map(person) ?? [];
  const agencies = credit?.parts.flatMap(({ agencies: filed }) => filed) ?? [];
  const makers = people.length > 0 ? people : agencies.map(organization);
  const holder = agencies.at(-1) ?? credit?.text ?? publisher;
  return cropsOf(picture, focus).map(({ width, height, path }) => ({
    '@type': 'ImageObject',
    url: absolute(path, url),
    width: pixels(width),
    height: pixels(height),
    ...(picture.caption === null ? {} : { caption: picture.caption }),
    creditText: credit?.text ?? publisher,
    creator: makers.length > 0 ? makers : [organization(publisher)],
    copyrightNotice: `© ${holder}`,
  }));
}

/** The card of a story that has no picture. */
function cardOf({ card }: StoryPage, { url }: Paper): ImageObject[] {
  if (card === null) return [];
  const { path, width, height } = card;
  return [{ '@type': 'ImageObject', url: absolute(path, url), width: pixels(width), height: pixels(height) }];
}

function placeOf({ name, country, latitude, longitude }: Place): PlaceThing {
  return {
    '@type': 'Place',
    name,
    ...(country === null
      ? {}
      : { address: { '@type': 'PostalAddress', addressLocality: name, addressCountry: country } }),
    ...(latitude === null || longitude === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

function person(name: string): Person {
  return { '@type': 'Person', name };
}

function organization(name: string): Organization {
  return { '@type': 'Organization', name };
}

/** A length in the words of schema.org's Distance. */
function pixels(length: number): string {
  return `${length} px`;
}
