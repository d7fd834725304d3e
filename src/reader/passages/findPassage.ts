import {
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';

/** Finds the text that a directive means, as a browser would that knows text fragments; null without it. */
export function findPassage(directive: string, root: Element): Range | null {
  try {
    const text = directive.slice('text='.length).split('&text=');
    const [fragment] = parseFragmentDirectives({ text }).text ?? [];
    return fragment === undefined
      ? null
      : (processTextFragmentDirective(fragment, document, root)[0] ?? null);
  } catch {
    // Not encoded as the specification wants it.
    return null;
  }
}
