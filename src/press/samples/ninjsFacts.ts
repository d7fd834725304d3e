/**
 * What ninjs 3.1 says of the properties that a text and its picture may have, as a JSON Schema: their
 * names, their types, their words. Facts of IPTC's ninjs-schema_3.1.json, told in our own form; what
 * Dateline never writes (events, planning, audio) is left out, so that a slip into it is found too.
 */
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const number = { type: 'integer' };

function closed(properties: Record<string, unknown>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required };
}

function list(items: unknown) {
  return { type: 'array', items };
}

const written = { role: text, contentType: text, value: text };
const named = { name: text, uri, literal: text };

const point = closed(
  {
    type: { const: 'Point' },
    coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 3 },
  },
  ['type', 'coordinates'],
);

const rendition = closed(
  {
    name: text,
    href: uri,
    contentType: text,
    title: text,
    format: text,
    aspectRatio: text,
    width: number,
    height: number,
    sizeInBytes: number,
    poi: closed({ x: number, y: number }),
  },
  ['name'],
);

const item = {
  uri,
  type: {
    enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
  },
  representationType: { enum: ['full', 'partial'] },
  version: text,
  firstCreated: moment,
  versionCreated: moment,
  contentCreated: moment,
  embargoedUntil: moment,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  language: text,
  descriptions: list(closed(written, ['value'])),
  bodies: list(closed({ ...written, charCount: number, wordCount: number }, ['value'])),
  headlines: list(closed(written, ['value'])),
  places: list(closed({ ...named, rel: text, geoJSON: point })),
  subjects: list(closed({ ...named, rel: text, creator: text })),
  infoSources: list(closed({ ...named, role: text })),
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions: list(rendition),
  altIds: list(closed({ role: text, value: text })),
  standard: closed({ name: text, version: text, schema: uri }),
};

/** The schema; it knows no `edNote`, which is not for publication. */
export const ninjsFacts = closed(
  { ...item, associations: list(closed({ ...item, name: text, rel: text }, ['name', 'uri'])) },
  ['uri'],
);
