import { useLayoutEffect } from 'react';
import { direction } from '../../article/language.ts';
import { usePaper } from '../words/useWords.ts';

type Props = {
  /** Without the paper's name; null for the paper itself. */
  title: string | null;
  /** The language of the page. */
  language: string;
  description?: string | undefined;
  /** Who wrote it; the publisher where nobody is named. */
  author?: string | undefined;
  /** The page's own address; absent where it has none. */
  path?: string;
  /** False for what no search engine is to list. */
  isListed?: boolean;
};

/** The title and the tags that stand in the head of a page; React moves them there. */
export function Head({ title, language, description, author, path, isListed = true }: Props) {
  const paper = usePaper();
  // Syncs with the document element, which lies outside React's tree, before the page is painted.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);
  return (
    <>
      <title>{title === null ? frontTitle(paper.name, paper.tagline) : `${title} · ${paper.name}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {/* Reader views take a short line near the headline for the author unless the page names one. */}
      <meta name="author" content={author ?? paper.publisher} />
      {path !== undefined && paper.url !== null && <link rel="canonical" href={absolute(path, paper.url)} />}
      <meta name="robots" content={isListed ? 'max-image-preview:large' : 'noindex'} />
    </>
  );
}

/** The whole address of a page of the paper. @example absolute('/about/', 'https://a.example/') */
export function absolute(path: string, paperUrl: string): string {
  return new URL(path.slice(1), paperUrl).href;
}

function frontTitle(name: string, tagline: string | null): string {
  return tagline === null ? name : `${name}: ${tagline}`;
}
