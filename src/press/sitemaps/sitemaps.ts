import { x } from 'xastscript';
import { plain, writeXml } from '../writeXml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page and when it last changed, null where that says nothing. */
export type SitemapEntry = { url: string; updated: string | null };

/** A story as the news sitemap names it. */
export type NewsEntry = { url: string; title: string; language: string; published: string };

/** A sitemap (sitemaps.org): 50,000 addresses at most. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  return writeXml(
    x(
      'urlset',
      { xmlns: namespace },
      entries.map((entry) => x('url', located(entry))),
    ),
  );
}

/** The list of an edition's sitemaps. */
export function sitemapIndex(entries: readonly SitemapEntry[]): string {
  return writeXml(
    x(
      'sitemapindex',
      { xmlns: namespace },
      entries.map((entry) => x('sitemap', located(entry))),
    ),
  );
}

/** A sitemap of news (Google): stories of the last two days, 1,000 at most. It may be empty. */
export function newsSitemap(entries: readonly NewsEntry[], paper: string): string {
  return writeXml(
    x(
      'urlset',
      { xmlns: namespace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      entries.map(({ url, title, language, published }) =>
        x('url', [
          x('loc', url),
          x('news:news', [
            x('news:publication', [x('news:name', plain(paper)), x('news:language', newsLanguage(language))]),
            x('news:publication_date', published),
            x('news:title', plain(title)),
          ]),
        ]),
      ),
    ),
  );
}

function located({ url, updated }: SitemapEntry) {
  return [x('loc', url), updated === null ? null : x('lastmod', updated)];
}

/**
 * The language as Google's news sitemap takes it: two or three letters, but for Chinese, where it wants
 * to know the script by the name of a country.
 */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
