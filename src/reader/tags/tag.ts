/** An element of the head and its attributes. */
export type Tag = ['meta' | 'link', Record<string, string>];

/** @example named('description', 'Votes') // <meta name="description" content="Votes"> */
export function named(name: string, content: string): Tag {
  return ['meta', { name, content }];
}

/** @example property('og:type', 'article') // <meta property="og:type" content="article"> */
export function property(name: string, content: string): Tag {
  return ['meta', { property: name, content }];
}
