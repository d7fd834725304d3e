/**
 * What a page and the worker say to each other. Types and names only, so that either side can have
 * them for nothing.
 *
 * **A page asks** with {@link Asked}: `worker.postMessage(asked, [port])`, where `port` is one end of a
 * `MessageChannel` of that question's own. The worker answers on it: any number of {@link Progress}
 * for `keep`, then one {@link Answers} of the same `type`, or a {@link Refusal}. Ask
 * `navigator.serviceWorker.controller ?? registration.active`: the first page of a visit has no
 * controller yet, and its questions are as good as any. The worker may have been stopped while a
 * question waits: give up after a while and ask again, for every question can be asked twice.
 *
 * **The worker tells** every open page with {@link Told}, as `message` events of
 * `navigator.serviceWorker`, controlled or not.
 *
 * **A copy is known by its answer**, without any message. A document that is served from a copy has
 * `data-saved` and `data-checked` on its `html` element (the names in {@link savedMark}), and an
 * `index.json` has headers of these names; what comes straight from the paper has neither.
 *
 * **Where there is no copy** the worker answers a navigation with the document of `/offline/`, under
 * the address that was asked for, and that document draws the page of this address from its
 * `index.json`, as it draws its own at `/offline/`. So the same document shows a story whose own
 * document is of a build that is no more, or that was only ever opened by a link.
 *
 * Paths are the addresses of pages, with their closing slash: `/stories/flood-gates-hold/`. Times are
 * RFC 3339 in UTC, by the clock of the device.
 */

/** What a page that is served from a copy carries: when the copy came, and when it was last checked. */
export const savedMark = {
  /** Attributes of the `html` element; in scripts `dataset.saved` and `dataset.checked`. */
  attributes: ['data-saved', 'data-checked'],
  /** Headers of an `index.json`. */
  headers: ['dateline-saved', 'dateline-checked'],
} as const;

/** What a page may ask of the worker. Anything else is left unanswered. */
export type Asked =
  /**
   * Keep these pages until they are dropped: document, data, every picture at about `width` device
   * pixels, the scripts. Pages that are whole already are only marked as kept, so a long `keep` that
   * broke off goes on where it was. `bytes` in the progress are what has arrived.
   */
  | { type: 'keep'; paths: readonly string[]; width: number }
  /**
   * Keep these pages no longer, null for every kept page: they go with all their parts. With
   * `leavesCopies` they become pages that were merely opened, and keeping them again needs no network.
   */
  | { type: 'drop'; paths: readonly string[] | null; leavesCopies?: boolean | undefined }
  /** Every copy on the device: kept ones, and pages that were merely opened (`isKept` tells). */
  | { type: 'list' }
  /** The copies of these pages, looked up part by part in the caches now: nothing is assumed. */
  | { type: 'about'; paths: readonly string[] }
  /** About how many bytes `keep` would have to fetch for these pages; asks the host for sizes only. */
  | { type: 'measure'; paths: readonly string[]; width: number }
  /**
   * A page is in view: `path`, and the addresses of its pictures as they are drawn (`currentSrc`). The
   * worker stores it if it has not, and reads `/changes.json`. To be sent when a page has loaded, and
   * when a link inside the app has led to another.
   */
  | { type: 'shown'; path: string; pictures: readonly string[] }
  /** Read `/changes.json` and act on it: after a reconnect, or when a page has been open for long. */
  | { type: 'check' }
  /** For a waiting worker: take the place of the present one. Only ever on the reader's word. */
  | { type: 'takeOver' };

/** The answer to each question, by its `type`. */
export type Answers = {
  /** The pages as they are now; those that could not be had whole say what is missing. */
  keep: { type: 'keep'; copies: Copy[] };
  drop: { type: 'drop'; paths: string[] };
  list: { type: 'list'; copies: Copy[] };
  /** In the order of the question; null where there is no copy at all. */
  about: { type: 'about'; copies: (Copy | null)[] };
  measure: { type: 'measure'; bytes: number };
  /** Null where the page could not be stored. */
  shown: { type: 'shown'; copy: Copy | null };
  /** When `/changes.json` was last read; null when it never was. `isFresh` when it was just now. */
  check: { type: 'check'; checked: string | null; isFresh: boolean };
  takeOver: { type: 'takeOver' };
};

/** The answer to one question. @example Answer<'list'>['copies'] */
export type Answer<Type extends Asked['type'] = Asked['type']> = Answers[Type];

/** While `keep` works: pages done of all, and bytes that have arrived. */
export type Progress = { type: 'progress'; done: number; total: number; bytes: number };

/** A question could not be answered: the device has no room left, or the worker failed. */
export type Refusal = { type: 'refusal'; reason: 'full' | 'failed' };

/** What the worker tells all open pages, unasked. */
export type Told =
  /** A newer version of this page took the place of the copy: show it, or offer it, with the note. */
  | { type: 'changed'; path: string; change: Change }
  /** The paper withdrew this story: the copy is gone, and a notice has its place. */
  | { type: 'withdrawn'; path: string; change: Change }
  /** A story that was withdrawn is back, and so is its copy, if it was kept. */
  | { type: 'reinstated'; path: string; change: Change }
  /** A copy was shown because the network was slow; the fresh page has come since and is stored. */
  | { type: 'arrived'; path: string }
  /** `/changes.json` was read: every copy that is not told of was as it should be at this time. */
  | { type: 'checked'; checked: string };

/** What the paper says of a story in `/changes.json`. */
export type Change = {
  kind: 'published' | 'update' | 'correction' | 'clarification' | 'withdrawal' | 'reinstatement';
  version: number;
  /** The words of a correction or a withdrawal. */
  note: string | null;
  time: string;
};

/** A part of a page without which it does not read offline as it did online. */
export type Part =
  /** Its `index.html`; without it the document of `/offline/` draws the page, a little later. */
  | 'document'
  /** The text: its `index.json`, with map and credit in it. */
  | 'data'
  /** A picture of it or of its cards, at any width. */
  | 'pictures'
  /** The scripts and faces that draw it, and the document that starts them. */
  | 'app';

/** A page as it lies on the device. */
export type Copy = {
  path: string;
  /** Kept by the reader; otherwise it was merely opened, and goes when room is needed. */
  isKept: boolean;
  /** When these very bytes came from the paper. */
  saved: string;
  /** When the paper last confirmed that they are its newest. */
  checked: string;
  /** Bytes of all parts. */
  bytes: number;
  /** What is missing; ready offline when nothing is. */
  missing: Part[];
  /** The paper has a newer version that could not be fetched yet: what it says of it. */
  changed: Change | null;
  /** Addresses at which the reader had this page before the paper moved it; older workers tell of none. */
  former?: readonly string[] | undefined;
  /** A notice stands where the story was. */
  isWithdrawn: boolean;
  /** Of a story, from its data; null for other pages and for notices. */
  headline: string | null;
  language: string | null;
  /** The story's version; null for other pages. */
  version: number | null;
};
