/** A feed before it is written in a form of its own: what RSS, Atom and JSON Feed have in common. */
export type Feed = {
  /** The page that it is the feed of; the feeds lie beside it. */
  page: string;
  /** The page that it leads to: its own, or the front page when its own is no more. */
  home: string;
  id: string;
  title: string;
  description: string | null;
  language: string;
  /** When anything in it last changed; no clock, so that the same stories give the same bytes. */
  updated: string;
  items: FeedItem[];
  /** What was in it and was taken back. */
  deleted: DeletedItem[];
};

export type FeedItem = {
  /** `urn:uuid:…`, for ever the same. */
  id: string;
  /** The path of its page. */
  path: string;
  title: string;
  summary: string | null;
  /** The whole text as HTML. */
  html: string;
  language: string;
  published: string;
  updated: string;
  authors: string[];
  topics: string[];
  picture: FeedPicture | null;
};

/** The path of a JPEG, and what is said of it. */
export type FeedPicture = { path: string; width: number; height: number; alt: string; credit: string | null };

export type DeletedItem = { id: string; time: string };

/** When a feed last changed; one that never held anything says the beginning of time, and never changes. */
export function newestChange(items: readonly FeedItem[], deleted: readonly DeletedItem[]): string {
  const times = [...items.map(({ updated }) => updated), ...deleted.map(({ time }) => time)];
  return times.reduce((last, time) => (time > last ? time : last), '1970-01-01T00:00:00Z');
}
