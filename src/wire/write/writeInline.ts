import type { Inline } from '../../article/schema.ts';
import { readInline } from '../body/inline.ts';
import { openReport } from '../report.ts';

/** Marks that are read in pairs inside a paragraph. */
const marks = /[*_[\]<]/g;

/**
 * A run of text as copy, with the marks of Markdown, so that {@link readInline} gives the same run.
 * Stress is set with `*`; inside words of scripts without spaces and beside other stress that reads
 * otherwise, so `_` is tried as well.
 */
export function writeInline(text: readonly Inline[]): string {
  const forms = [spell(text, '*'), spell(text, '_')];
  return forms.find((form) => isSame(form, text)) ?? forms[0] ?? '';
}

/** A plain line whose marks are no marks. */
export function writePlain(text: string): string {
  return isSame(text, [{ type: 'text', value: text }]) ? text : text.replace(marks, '\\$&');
}

function isSame(form: string, text: readonly Inline[]): boolean {
  return JSON.stringify(readInline(form, 1, openReport('')).text) === JSON.stringify(text);
}

function spell(text: readonly Inline[], mark: '*' | '_'): string {
  return text
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value.replace(marks, '\\$&');
        case 'link':
          return `[${spell(inline.text, mark)}](${addressOf(inline.url)})`;
        case 'emphasis':
          return `${mark}${spell(inline.text, mark)}${mark}`;
        case 'strong':
          return `**${spell(inline.text, mark)}**`;
      }
    })
    .join('');
}

function addressOf(url: string): string {
  return /[\s()<>\\]/.test(url) ? `<${url.replace(/[<>\\]/g, '\\$&')}>` : url;
}
