import { MovedError } from '../article/MovedError.ts';
import { parsePage, type PageFacts } from './parsePage.ts';

/** The parts of an answer by which it is known whose it is. */
export type Answered = { status: number; type: string; text: string };

/** What an answer turned out to be. */
export type Recognised =
  /** The page that was asked for. `data` is its JSON, whichever of its two files came. */
  | { kind: 'page'; data: string; facts: PageFacts }
  /** The paper says that there is no such page. */
  | { kind: 'missing' }
  /** The paper's, but nothing to keep: a page that leads elsewhere. Its data says where to. */
  | { kind: 'moved'; to?: string }
  /** Not the paper's, or not whole, or of a schema to come: as good as no answer. */
  | { kind: 'foreign' };

const foreign: Recognised = { kind: 'foreign' };

/**
 * Whose answer a document is. Ours carry a mark on their first element and, as JSON, the data that they
 * were drawn from (contract): that data is held against the schema and against the address, so that a
 * portal's page, a page cut short and the page of another story are all told apart on any host.
 */
export function recogniseDocument(path: string, { status, type, text }: Answered): Recognised {
  if (!isOurs({ status, type, text })) return foreign;
  if (!text.trimEnd().endsWith('</html>')) return foreign;
  if (status === 200 && /<meta http-equiv="refresh"/.test(text) && !text.includes(dataStart))
    return { kind: 'moved' };
  const payload = payloadOf(text);
  if (payload === null) return foreign;
  if (payload.isMissing === true) return status === 404 || status === 410 ? { kind: 'missing' } : foreign;
  if (status !== 200 && status !== 410) return foreign;
  const found = payload.queries.find(([key]) => key[0] === 'page' && key[1] === path);
  return found === undefined ? foreign : recognisePage(path, found[1], status);
}

/** Whether a document carries the mark of an edition. */
export function isOurs({ type, text }: Answered): boolean {
  const start = /<html [^<>]*>/.exec(text.slice(0, 1000))?.[0] ?? '';
  return /^text\/html\b/i.test(type) && start.includes(' data-edition="1"');
}

/** Whose answer the data of a page is. Ours is an object of a known schema that names its page. */
export function recogniseData(path: string, { status, type, text }: Answered): Recognised {
  if (status !== 200 && status !== 410) return foreign;
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return foreign;
  try {
    return recognisePage(path, JSON.parse(text), status);
  } catch {
    return foreign;
  }
}

/** The address of the script that a document begins with: its build is there when that file is. */
export function startScript(text: string): string | null {
  return /<script type="module"[^<>]{0,60} src="([^"]+)"/.exec(text)?.[1] ?? null;
}

/** A document as it is served from a copy: marked with the times of the copy (messages.ts, `savedMark`). */
export function markSaved(text: string, saved: string, checked: string): string {
  return text.replace(
    ' data-edition="1"',
    (mark) => `${mark} data-saved="${saved}" data-checked="${checked}"`,
  );
}

/**
 * The document of `/offline/` without its own text, for a page that it is going to draw: a reader should
 * not see "you are offline" for a moment before a story.
 */
export function withoutText(document: string): string {
  const start = document.indexOf(rootStart);
  const end = document.indexOf(dataStart);
  if (start < 0 || end < start) return document;
  return `${document.slice(0, start + rootStart.length)}</div>${document.slice(end)}`;
}

function recognisePage(path: string, value: unknown, status: number): Recognised {
  try {
    const facts = parsePage(path, value);
    // A notice comes with 410, and nothing else does; static hosts that know no 410 send it with 200.
    if (status === 410 && !facts.isWithdrawn) return foreign;
    return { kind: 'page', data: JSON.stringify(value), facts };
  } catch (error) {
    return error instanceof MovedError ? { kind: 'moved', to: error.path } : foreign;
  }
}

type Payload = { isMissing?: unknown; queries: [key: unknown[], data: unknown][] };

const rootStart = '<div id="root">';
const dataStart = '<script type="application/json" id="dateline-data">';

function payloadOf(text: string): Payload | null {
  const start = text.indexOf(dataStart);
  const end = text.indexOf('</script>', start);
  if (start < 0 || end < 0) return null;
  try {
    const payload: unknown = JSON.parse(text.slice(start + dataStart.length, end));
    return isPayload(payload) ? payload : null;
  } catch {
    return null;
  }
}

function isPayload(value: unknown): value is Payload {
  if (typeof value !== 'object' || value === null || !('queries' in value)) return false;
  const { queries } = value;
  return Array.isArray(queries) && queries.every((query) => Array.isArray(query) && Array.isArray(query[0]));
}
