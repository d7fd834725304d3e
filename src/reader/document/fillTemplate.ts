import { direction } from '../../article/language.ts';

/** What goes into the template of a page. */
export type Filling = {
  language: string;
  /** Tags for the head. */
  head: string;
  /** What is drawn into the root element. */
  app: string;
  /** The data block of the script, already escaped; null for a page that has no script to take over. */
  data: string | null;
};

const opening = /<html[^<>]*>/;
let split: { template: string; parts: string[] } | null = null;

/**
 * A whole document: the built `index.html` with its four gaps filled. They are the opening tag, which
 * gets the page's language and the mark that this is a page of an edition, and the comments `head`,
 * `app` and `data`, in that order.
 *
 * @throws Error when the template lacks a gap.
 */
export function fillTemplate(template: string, { language, head, app, data }: Filling): string {
  // One template serves a whole edition: it is taken apart once.
  if (split?.template !== template) split = { template, parts: takeApart(template) };
  const [start, beforeHead, beforeApp, beforeData, end] = split.parts;
  const html = `<html lang="${language}" dir="${direction(language)}" data-edition="1">`;
  return `${start}${html}${beforeHead}${head}${beforeApp}${app}${beforeData}${data ?? ''}${end}`;
}

function takeApart(template: string): string[] {
  const parts: string[] = [];
  let rest = template;
  for (const gap of [opening, /<!--head-->/, /<!--app-->/, /<!--data-->/]) {
    const match = gap.exec(rest);
    if (match === null) throw new Error(`the template of pages has no ${gap.source}`);
    parts.push(rest.slice(0, match.index));
    rest = rest.slice(match.index + match[0].length);
  }
  return [...parts, rest];
}
