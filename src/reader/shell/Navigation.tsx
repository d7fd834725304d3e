import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StoryPage } from '../../article/pages.ts';
import { frontPath, storiesPath, topicPath } from '../../article/paths.ts';
import { pageKey } from '../queries.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './Navigation.module.css';

type Props = {
  /** The address of the page shown; null when it is none of the paper's. */
  current: string | null;
};

/** The front page, then the paper's sections as its config names them. */
export function Navigation({ current }: Props) {
  const { navigation } = usePaper();
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);

  // Syncs with the browser's scrolling: on a phone the section shown may lie beyond the edge.
  useEffect(() => {
    if (current === null) return;
    const item = list.current?.querySelector('[aria-current]');
    if (item === null || item === undefined) return;
    const { left, width } = item.getBoundingClientRect();
    list.current?.scrollBy({ left: left + width / 2 - innerWidth / 2, behavior: 'instant' });
  }, [current]);

  const items = [{ name: words.say('frontPage'), path: frontPath, ink: null }, ...navigation];
  const home = useHomeSection(current);
  return (
    <nav className={css.navigation} aria-label={words.say('sections')} data-noprint>
      <ul ref={list}>
        {items.map(({ name, path, ink }) => (
          <li key={path} data-ink={ink}>
            <a href={path} aria-current={path === home ? 'true' : relationOf(path, current)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section that the story shown is filed under first, by its address; none for other pages. */
function useHomeSection(current: string | null): string | undefined {
  const { navigation } = usePaper();
  const client = useQueryClient();
  if (current?.startsWith(storiesPath) !== true) return undefined;
  // A notice in a story's place has no topics.
  const { topics = [] } = client.getQueryData<Partial<StoryPage>>(pageKey(current)) ?? {};
  return topics
    .map(({ slug }) => topicPath(slug))
    .find((address) => navigation.some(({ path }) => path === address));
}

/** Whether a section is the page shown, or holds it as a topic holds the pages of its archive. */
function relationOf(section: string, current: string | null): 'page' | 'true' | undefined {
  if (section === current) return 'page';
  return section !== frontPath && current?.startsWith(section) === true ? 'true' : undefined;
}
