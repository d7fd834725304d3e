import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { loadOfflineWords, useOfflineWords } from '../offlineWords/offlineWords.ts';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useWords } from '../words/useWords.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { findNear } from './findNear.ts';
import css from './NearPages.module.css';

/**
 * Pages that may have been meant where there is none. The host sends the same file for every address, so
 * they come once the browser knows which one it was; without scripts the navigation has to do.
 */
export function NearPages() {
  const { pathname } = useLocation();
  const { language: around } = useWords();
  const say = useOfflineWords();
  const { data = [] } = useQuery({
    queryKey: ['near', pathname],
    queryFn: async ({ meta, signal }) => {
      await loadOfflineWords(around);
      return meta === undefined ? [] : findNear(pathname, meta.source, signal);
    },
  });
  if (data.length === 0) return null;
  return (
    <section className={css.near}>
      <h2>{say('nearTitle')}</h2>
      <ul>
        {data.map(({ path, name, language }) => (
          <li key={path} {...languageAttributes(language, around)}>
            <PageLink to={path}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
