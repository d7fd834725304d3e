import type { QueryClient } from '@tanstack/react-query';
import { storiesPath, storyPath } from '../../article/paths.ts';
import { frontQuery, pageKey } from '../queries.ts';
import { toolsId } from '../story/StoryTools.tsx';
import { areKeysOn } from './keySwitch.ts';

/** What a key finds: the page shown, and the list that the reader came from. */
type Situation = {
  queryClient: QueryClient;
  pathname: string;
  list: string;
  onOpen: (path: string) => void;
  onHelp: () => void;
};

/** Does what a key is for, unless the reader has switched the keys off. */
export async function answerKey(key: string, situation: Situation): Promise<void> {
  if (!areKeysOn()) return;
  if (key === '?') situation.onHelp();
  else if (key === 'o') openFocused();
  else if (key === 's') saveFocused(situation.pathname);
  else if (key === 'p') shareStory();
  else if (situation.pathname.startsWith(storiesPath)) await openNeighbour(key === 'j' ? 1 : -1, situation);
  else focusNeighbour(key === 'j' ? 1 : -1);
}

function openFocused(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLAnchorElement) activeElement.click();
}

/** Presses the ribbon of the story that has the focus in a list, else of the one that is shown. */
function saveFocused(pathname: string): void {
  const focused = document.activeElement?.closest('article')?.querySelector<HTMLElement>('[data-save]');
  const ribbon = pathname.startsWith(storiesPath)
    ? document.querySelector<HTMLElement>(`[data-save="${CSS.escape(pathname)}"]`)
    : focused;
  ribbon?.click();
}

/**
 * Presses the Share button of a story. To go to it would leave the passage that one reads, which its panel
 * offers: it stands at the head of the story.
 */
function shareStory(): void {
  document.querySelector<HTMLElement>(`#${toolsId} [aria-haspopup]`)?.click();
}

/** Moves the focus from story to story in the list that is shown. */
function focusNeighbour(step: 1 | -1): void {
  const links = storyLinks();
  const { activeElement } = document;
  const at = links.findIndex((link) => link === activeElement || isWithinCard(activeElement, link));
  const next = at < 0 ? firstInView(links) : links[at + step];
  next?.focus();
  (next?.closest('article, li') ?? next)?.scrollIntoView({ block: 'nearest' });
}

/** One link for each story of the list, in its order. */
function storyLinks(): HTMLAnchorElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`main a[href^="${storiesPath}"]`)];
  return links.filter(
    (link, index) => link.checkVisibility() && link.pathname !== links[index - 1]?.pathname,
  );
}

/** Whether the focus is on something else of a story, as on its place. */
function isWithinCard(focused: Element | null, link: Element): boolean {
  const card = focused?.closest('article');
  return card !== null && card === link.closest('article');
}

function firstInView(links: HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  return links.find((link) => link.getBoundingClientRect().bottom > 0) ?? links[0];
}

/** Opens the next story, or the one before, of the list that the reader came from. */
async function openNeighbour(
  step: 1 | -1,
  { queryClient, list, pathname, onOpen }: Situation,
): Promise<void> {
  const stories =
    storiesOf(queryClient.getQueryData(pageKey(list))) ??
    storiesOf(await queryClient.query(frontQuery()).catch(() => null)) ??
    [];
  const at = stories.indexOf(pathname);
  const next = at < 0 ? stories.find((path) => path !== pathname) : stories[at + step];
  if (next !== undefined) onOpen(next);
}

/**
 * The addresses of the stories on a page of any kind, in order; null when it lists none. Lists hold
 * their stories in different depths, but a story always has a slug and a headline.
 */
function storiesOf(page: unknown): string[] | null {
  const paths = new Set<string>();
  JSON.stringify(page, (_, value: unknown) => {
    const { slug, headline } = (value ?? {}) as { slug?: unknown; headline?: unknown };
    if (typeof slug === 'string' && typeof headline === 'string') paths.add(storyPath(slug));
    return value;
  });
  return paths.size === 0 ? null : [...paths];
}
