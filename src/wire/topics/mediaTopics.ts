import { distance } from 'fastest-levenshtein';

/** A term of IPTC's Media Topics; `code` with its scheme, `medtop:20000771`. */
export type MediaTopic = { code: string; name: string };

/** IPTC's Media Topics: a tree of subjects with codes that never change their meaning. */
export type MediaTopics = {
  /** The term of a code in any of the forms that {@link parseCode} reads; null when no active term has it. */
  byCode: (text: string) => MediaTopic | null;
  /** The term with this name, in any case. */
  byName: (name: string) => MediaTopic | null;
  /** A term and the broader ones above it, nearest first. */
  lineOf: (code: string) => string[];
  /** The terms below a term at any depth, without `others` and what is below those. */
  below: (code: string, others: ReadonlySet<string>) => MediaTopic[];
  /** What may have been meant by a code or name that is not there, at most three that are equally near. */
  nearest: (text: string) => MediaTopic[];
  /** All terms, each behind its broader one. */
  all: () => (MediaTopic & { broader: string | null })[];
};

const mostSuggestions = 3;

/**
 * The code in a text, with its scheme: of `medtop:20000771`, of the eight digits alone, and of IPTC's
 * address `http://cv.iptc.org/newscodes/mediatopic/20000771`. Null when the text is no code.
 */
export function parseCode(text: string): string | null {
  const digits = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})$/iu.exec(
    text.trim(),
  )?.[1];
  return digits === undefined ? null : `medtop:${digits}`;
}

/** Whether a text is meant as a code, right or wrong: it names the scheme. */
export function isMeantAsCode(text: string): boolean {
  return /^(?:medtop:|https?:\/\/cv\.iptc\.org\/)/iu.test(text.trim());
}

/**
 * Reads the table that `scripts/buildMediaTopics.ts` makes: a line a term, code, tab, name, indented
 * with a tab for each broader one; `#` opens a comment.
 *
 * Throws on a line of another shape: the table is ours.
 */
export function parseMediaTopics(table: string): MediaTopics {
  const terms = new Map<string, MediaTopic & { broader: string | null; narrower: string[] }>();
  const above: string[] = [];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const found = /^(\t*)(\d{8})\t(\S.*)$/u.exec(line);
    const depth = found?.[1]?.length ?? 0;
    if (found === null || depth > above.length) throw new Error(`media topics: not a term: ${line}`);
    const code = `medtop:${found[2] ?? ''}`;
    const broader = above[depth - 1] ?? null;
    terms.set(code, { code, name: found[3] ?? '', broader, narrower: [] });
    if (broader !== null) terms.get(broader)?.narrower.push(code);
    above.splice(depth, above.length, code);
  }
  const names = new Map([...terms.values()].map((term) => [fold(term.name), term]));

  function below(code: string, others: ReadonlySet<string>): MediaTopic[] {
    const own = terms.get(code)?.narrower.filter((narrower) => !others.has(narrower)) ?? [];
    return own.flatMap((narrower) => [...toTerm(terms.get(narrower)), ...below(narrower, others)]);
  }

  function lineOf(code: string): string[] {
    const broader = terms.get(code)?.broader ?? null;
    return terms.has(code) ? [code, ...(broader === null ? [] : lineOf(broader))] : [];
  }

  /** By digits when the text has any, as codes are copied; else by the letters of the name. */
  function nearest(text: string): MediaTopic[] {
    const sought = fold(text).replace(/^medtop:/u, '');
    if (sought === '' || sought.length > 100) return [];
    const isNumber = /^\d/u.test(sought);
    const most = isNumber ? 2 : Math.max(1, Math.floor(sought.length / 4));
    const near = [...terms.values()].map((term) => ({
      term,
      steps: distance(sought, isNumber ? term.code.slice(7) : fold(term.name)),
    }));
    const best = Math.min(most, ...near.map(({ steps }) => steps));
    return near
      .filter(({ steps }) => steps === best)
      .slice(0, mostSuggestions)
      .flatMap(({ term }) => toTerm(term));
  }

  return {
    byCode: (text) => toTerm(terms.get(parseCode(text) ?? ''))[0] ?? null,
    byName: (name) => toTerm(names.get(fold(name)))[0] ?? null,
    lineOf,
    below,
    nearest,
    all: () => [...terms.values()].map(({ code, name, broader }) => ({ code, name, broader })),
  };
}

function toTerm(term: MediaTopic | undefined): MediaTopic[] {
  return term === undefined ? [] : [{ code: term.code, name: term.name }];
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
