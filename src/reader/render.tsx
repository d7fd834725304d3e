/**
 * Draws pages in Node, with the routes and components that the browser then takes over. The same data
 * gives the same bytes. Everything a page needs is seeded: nothing is fetched and nothing waits.
 */
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import type { FrontPage } from '../article/front.ts';
import type {
  CorrectionsPage,
  CountryPage,
  PlacePage,
  PlacesPage,
  TopicPage,
  TopicsPage,
} from '../article/listPages.ts';
import type { NoticePage, Paper, StoryPage } from '../article/pages.ts';
import type { Correction } from '../article/schema.ts';
import { App } from './App.tsx';
import { escapeText } from './document/escapeText.ts';
import { FetchError } from './fetchJson.ts';
import { fillTemplate } from './document/fillTemplate.ts';
import { newestUpdate } from './document/newestUpdate.ts';
import { payloadId, seedClient, serializePayload, type Seed } from './document/payload.ts';
import { pageKey } from './queries.ts';
import { loadOfflineWords } from './offlineWords/offlineWords.ts';
import { createReaderClient } from './readerClient.ts';
import { resolveLazyRoutes } from './resolveLazyRoutes.ts';
import { routes } from './routes.tsx';
import { renderTags } from './tags/renderTags.ts';
import { isStory } from './tags/shownPage.ts';
import { absolute } from '../article/absolute.ts';
import { formatInstant } from './words/formatDate.ts';
import { takeAnswers } from './words/pressed.ts';
import { languages, loadAllWords, wordsFor } from './words/words.ts';

export { renderManifest } from './document/renderManifest.ts';

/** What a page is drawn from, already parsed: its `index.json`, which for plain pages says only which schema. */
export type PageData =
  | { schema: 1 }
  | FrontPage
  | StoryPage
  | NoticePage
  | CorrectionsPage
  | TopicPage
  | TopicsPage
  | PlacesPage
  | CountryPage
  | PlacePage;

await Promise.all([
  resolveLazyRoutes(routes[0]?.children ?? []),
  loadAllWords(),
  ...languages.map(loadOfflineWords),
]);
const handler = createStaticHandler(routes);

/**
 * A page of the edition, the whole document.
 *
 * `path` is its address with the trailing slash, `data` what its `index.json` holds, `template` the
 * built `index.html`.
 *
 * @throws Error when no route has the address.
 */
export function renderPage(page: { path: string; data: PageData; paper: Paper; template: string }): string {
  const { path, data, paper, template } = page;
  const seed = { paper, queries: [[pageKey(path), data]], at: newestUpdate(data) } satisfies Seed;
  return toDocument({ path, data, seed, template });
}

/** The page that a host sends, with status 404, for every address that is none of the paper's. */
export function renderMissing({ paper, template }: { paper: Paper; template: string }): string {
  const seed = { paper, queries: [], at: null, isMissing: true } satisfies Seed;
  return toDocument({ path: '/404/', data: null, seed, template });
}

/** The page at an address that has moved to `to`; hosts that can answer 301 never send it. */
export function renderMoved({ to, paper, template }: { to: string; paper: Paper; template: string }): string {
  const address = escapeText(to);
  const canonical = paper.url === null ? to : absolute(to, paper.url);
  const head =
    `<title>${escapeText(paper.name)}</title><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0; url=${address}">` +
    `<link rel="canonical" href="${escapeText(canonical)}">`;
  const app = `<p><a href="${address}">${escapeText(canonical)}</a></p>`;
  const { language } = wordsFor(paper.language);
  return fillTemplate(withoutScripts(template), { language, head, app, data: null });
}

type Drawing = { path: string; data: PageData | null; seed: Seed; template: string };

/** What feeds say of themselves, in the words of the pages. */
export function feedWords({ language, timeZone }: Paper) {
  const words = wordsFor(language);
  return {
    corrections: words.say('corrections'),
    correctionsDeck: words.say('correctionsDeck'),
    withdrawn: words.say('noticeTitle'),
    withdrawnText: words.say('noticeText'),
    country: words.country,
    correction: ({ kind, date }: Pick<Correction, 'kind' | 'date'>) =>
      `${words.say(kind)}, ${formatInstant(date, timeZone, words)}`,
  };
}

function toDocument({ path, data, seed, template }: Drawing): string {
  const { paper } = seed;
  const words = wordsFor(paper.language);
  const queryClient = createReaderClient(refuse);
  seedClient(queryClient, seed);
  const context = toContext(path, seed.isMissing === true);
  // A page that failed half-way may have left some.
  takeAnswers();
  const html = renderToString(
    <App queryClient={queryClient}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
  );
  queryClient.clear();
  const payload = serializePayload({ ...seed, answers: takeAnswers() });
  const tags = renderTags({ path, data, paper, words });
  // React puts what belongs into the head before the first element of the app.
  const start = html.indexOf('<div');
  return fillTemplate(template, {
    language: data !== null && isStory(data) ? data.language : words.language,
    head: html.slice(0, start) + tags.head,
    app: html.slice(start),
    data: `<script type="application/json" id="${payloadId}">${payload}</script>${tags.data}`,
  });
}

/**
 * What the static handler would find out by running the loaders. With everything seeded they have
 * nothing to say, and a request, its signals and its promises would cost more than the drawing.
 */
function toContext(path: string, isMissing: boolean): StaticHandlerContext {
  const location = { pathname: path, search: '', hash: '', state: null, key: 'default' };
  const matches = matchRoutes(handler.dataRoutes, location);
  if (matches === null) throw new Error(`no route for ${path}`);
  return {
    basename: '/',
    location,
    matches,
    loaderData: Object.fromEntries(matches.map(({ route }) => [route.id, null])),
    actionData: null,
    errors: isMissing ? { shell: new FetchError(path, 404, 'no page has this address') } : null,
    statusCode: isMissing ? 404 : 200,
    loaderHeaders: {},
    actionHeaders: {},
    _match: (at) => handler.match(at),
  };
}

function withoutScripts(template: string): string {
  return template.replace(/<script [^<>]*><\/script>/g, '');
}

function refuse(path: string): never {
  throw new Error(`${path}: a page is drawn from what it is given and asks for nothing`);
}
