import { absolute } from '../../article/absolute.ts';
import { agencyOf } from '../../article/agencyOf.ts';
import { authorsOf } from '../../article/authorsOf.ts';
import type { Paper } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Article, ArticleTopic, Cover, Place } from '../../article/schema.ts';
import { blockTexts } from '../../article/text.ts';

/** What of a story its article does not say. */
export type NinjsFacts = {
  /** `urn:uuid:…`, the same as in feeds, for ever. */
  uri: string;
  paper: Paper;
  /** The text as HTML, as feeds have it. */
  html: string;
};

/**
 * An article as ninjs 3.1, IPTC's form for the exchange of news between systems (the mapping of terms is
 * in `article/schema.ts`). A correction is a description with that role; notes to the desk (`edNote`)
 * are not in an article and so can never be here.
 */
export function toNinjs(article: Article, { uri, paper, html }: NinjsFacts): Record<string, unknown> {
  const { headline, standfirst, byline, dateline, cover, corrections, topics } = article;
  const agency = agencyOf(article);
  const url = paper.url === null ? null : absolute(storyPath(article.slug), paper.url);
  const holder = agency ?? paper.publisher;
  return {
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    uri,
    type: 'text',
    representationType: 'full',
    version: String(article.version),
    pubStatus: article.status,
    firstCreated: article.published,
    versionCreated: article.updated,
    language: article.language,
    title: headline,
    headlines: [
      { role: 'main', value: headline },
      ...(standfirst === null ? [] : [{ role: 'subtitle', value: standfirst }]),
    ],
    by: authorsOf(article, paper.publisher).join(', '),
    infoSources: [
      ...byline.map(({ name, role }) => ({ name, role: role ?? 'writer' })),
      ...(agency === null ? [] : [{ name: agency, role: 'agency' }]),
    ],
    slugline: article.slug,
    ...(dateline === null ? {} : { located: dateline.text, places: dateline.places.map(toPlace) }),
    subjects: topics.map(toSubject),
    ...(corrections.length === 0
      ? {}
      : { descriptions: corrections.map(({ kind, text }) => ({ role: kind, value: text })) }),
    bodies: [
      { role: 'main', contentType: 'text/html', wordCount: article.words, value: html },
      { role: 'main', contentType: 'text/plain', wordCount: article.words, value: plainBody(article) },
    ],
    copyrightHolder: holder,
    copyrightNotice: `© ${article.published.slice(0, 4)} ${holder}`,
    altIds: [{ role: 'slug', value: article.slug }],
    ...(url === null ? {} : { renditions: [{ name: 'web', href: url, contentType: 'text/html' }] }),
    ...(cover === null ? {} : { associations: toAssociations(cover, paper.url) }),
  };
}

function plainBody({ sections, dateline }: Article): string {
  const texts = sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [heading]),
    ...blocks.flatMap(blockTexts),
  ]);
  const [first = '', ...rest] = texts;
  return [dateline === null ? first : `${dateline.text} — ${first}`, ...rest].join('\n\n');
}

function toPlace({ name, country, latitude, longitude, path }: Place) {
  return {
    name,
    // Where it was filed: what it is about may be elsewhere.
    rel: 'dateline',
    ...(path === null && country === null ? {} : { literal: path ?? country }),
    ...(latitude === null || longitude === null
      ? {}
      : { geoJSON: { type: 'Point', coordinates: [longitude, latitude] } }),
  };
}

function toSubject({ slug, name, code }: ArticleTopic) {
  const uri =
    code === undefined
      ? {}
      : { uri: `http://cv.iptc.org/newscodes/mediatopic/${code.slice('medtop:'.length)}` };
  return { name, literal: slug, ...uri };
}

/** The cover as an object of its own; without a whole address a picture cannot be named. */
function toAssociations({ picture, credit, focus }: Cover, url: string | null) {
  if (picture === null || url === null) return [];
  const [largest] = picture.sources.toSorted((a, b) => b.width - a.width);
  if (largest === undefined) return [];
  return [
    {
      name: 'cover',
      rel: 'cover',
      uri: absolute(largest.path, url),
      type: 'picture',
      ...(credit === null ? {} : { by: credit.text }),
      descriptions: [
        { role: 'alt', value: picture.alt },
        ...(picture.caption === null ? [] : [{ role: 'caption', value: picture.caption }]),
      ],
      renditions: picture.sources.map(({ path, type, width }) => {
        const height = Math.round((width * picture.height) / picture.width);
        const poi = focus && {
          x: Math.round((focus.x * width) / 100),
          y: Math.round((focus.y * height) / 100),
        };
        return {
          name: `${width}`,
          href: absolute(path, url),
          contentType: type,
          width,
          height,
          ...(poi === null ? {} : { poi }),
        };
      }),
    },
  ];
}
