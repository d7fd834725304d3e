import { pathToFileURL } from 'node:url';
import type { Paper } from '../../article/pages.ts';
import type { Correction } from '../../article/schema.ts';

/**
 * What the built reader gives the press. Its own types belong to the browser, so the press says here
 * what it relies on; a test holds the build against it.
 */
export type Renderer = {
  /** A page of the edition as a whole document: `data` is what its `index.json` holds. */
  renderPage: (page: { path: string; data: unknown; paper: Paper; template: string }) => Promise<string> | string;
  /** The document for every address at which there is nothing. */
  renderMissing: (page: { paper: Paper; template: string }) => Promise<string> | string;
  /** The web app manifest. */
  renderManifest: (paper: Paper) => string;
  /** The document at an address that leads elsewhere, for hosts that cannot redirect. */
  renderMoved: (page: { to: string; paper: Paper; template: string }) => Promise<string> | string;
  /** What feeds say of themselves, in the words of the pages. */
  feedWords: (paper: Paper) => FeedWords;
};

/** Words of the reader for feeds, in the paper's language. */
export type FeedWords = {
  corrections: string;
  correctionsDeck: string;
  withdrawn: string;
  withdrawnText: string;
  country: (code: string) => string;
  /** `Correction, May 5, 2025, 10:00` */
  correction: (correction: Pick<Correction, 'kind' | 'date'>) => string;
};

/** Loads the reader that the build made for Node. */
export async function loadRenderer(file: string): Promise<Renderer> {
  return (await import(pathToFileURL(file).href)) as Renderer;
}
