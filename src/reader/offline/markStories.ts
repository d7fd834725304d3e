import { storiesPath } from '../../article/paths.ts';

/** What the stories of a page are on this device. */
export type StoryStates = {
  kept: ReadonlySet<string>;
  saving: ReadonlySet<string>;
  /** Stories that can be read now; null while the device is connected, for then all of them can. */
  readable: ReadonlySet<string> | null;
  /** The words that stand beside a ribbon. */
  words: { saved: string; saving: string; notSaved: string };
  /** The name of a ribbon, for those who cannot see it. */
  nameOf: (state: 'saved' | 'save', headline: string) => string;
  /** How many pages are kept, as the masthead says it; null for none. */
  count: string | null;
};

/**
 * Shows on the page which of its stories are saved, and while there is no connection which cannot be
 * read: those are no links any more. Works on the document, so that pages are pressed the same for
 * everybody and a list draws nothing anew; follows what is drawn later. Gives the way to stop, after
 * which everything is as it was pressed.
 */
export function markStories(states: StoryStates): () => void {
  const root = document.getElementById('root') ?? document.body;
  const mark = () => markAll(states);
  mark();
  const observer = new MutationObserver(mark);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function markAll({ kept, saving, readable, words, nameOf, count }: StoryStates): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
    const path = button.dataset.save ?? '';
    const isKept = kept.has(path);
    const isHere = readable === null || isKept || readable.has(path);
    const state = saving.has(path) ? 'saving' : isKept ? 'saved' : isHere ? 'save' : 'absent';
    if (button.dataset.state === state) continue;
    button.dataset.state = state;
    button.toggleAttribute('disabled', state === 'saving' || state === 'absent');
    const headline = headlineOf(button);
    button.ariaLabel = state === 'absent' ? words.notSaved : nameOf(isKept ? 'saved' : 'save', headline);
    setData(
      button,
      'word',
      { saved: words.saved, saving: words.saving, absent: words.notSaved, save: null }[state],
    );
  }
  for (const link of document.querySelectorAll<HTMLElement>(
    `main a:is([href^="${storiesPath}"], [data-href])`,
  ))
    markLink(link, readable, words.notSaved);
  const shelf = document.querySelector<HTMLElement>('[data-shelf]');
  if (shelf !== null) setData(shelf, 'count', count);
}

/** A link to what cannot be read loses its address, and gets it back when it can. */
function markLink(link: HTMLElement, readable: ReadonlySet<string> | null, notSaved: string): void {
  const href = link.dataset.href ?? link.getAttribute('href') ?? '';
  const [path = ''] = href.split(/[?#]/);
  if (readable === null || readable.has(path) || path === location.pathname) {
    if (link.dataset.href === undefined) return;
    link.setAttribute('href', href);
    delete link.dataset.href;
    for (const name of ['role', 'aria-disabled', 'title']) link.removeAttribute(name);
  } else if (link.dataset.href === undefined) {
    link.dataset.href = href;
    link.removeAttribute('href');
    link.setAttribute('role', 'link');
    link.setAttribute('aria-disabled', 'true');
    link.setAttribute('title', notSaved);
  }
}

/** The label that it was pressed with says the headline after the first colon. */
function headlineOf(button: HTMLElement): string {
  button.dataset.headline ??= button.ariaLabel?.replace(/^[^:]*: /, '') ?? '';
  return button.dataset.headline;
}

function setData(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete element.dataset[name];
  else element.dataset[name] = value;
}
