import { useLayoutEffect } from 'react';
import { direction } from '../../article/language.ts';
import { usePaper } from '../words/useWords.ts';

type Props = {
  /** Without the paper's name; null for the paper itself. */
  title: string | null;
  /** The language of the page. */
  language: string;
  /** False for what no search engine is to list. */
  isListed?: boolean;
};

/**
 * What a page says of itself in the head: its title and whether it is listed. React moves these there;
 * all that the press reads off a page's data comes with `tags/headTags.ts`.
 */
export function Head({ title, language, isListed = true }: Props) {
  const { name, tagline } = usePaper();
  // Syncs with the document element, which lies outside React's tree, before the page is painted.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);
  return (
    <>
      <title>{title === null ? frontTitle(name, tagline) : `${title} · ${name}`}</title>
      <meta property="og:title" content={title ?? name} />
      <meta name="robots" content={isListed ? 'max-image-preview:large' : 'noindex'} />
    </>
  );
}

function frontTitle(name: string, tagline: string | null): string {
  return tagline === null ? name : `${name}: ${tagline}`;
}
