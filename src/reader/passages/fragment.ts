/** A fragment, taken apart: the id that it names, and the text of that place that is meant. */
export type Fragment = { id: string; directive: string | null };

/**
 * Takes a fragment apart (WICG Scroll to Text Fragment). Browsers that know text fragments keep what
 * follows `:~:` to themselves; others, and a navigation without a load, hand it on.
 *
 * @example parseFragment('#p-1:~:text=tide%20table') // { id: 'p-1', directive: 'text=tide%20table' }
 */
export function parseFragment(hash: string): Fragment {
  const [id = '', directive] = hash.slice(1).split(':~:', 2);
  return { id: decode(id), directive: directive?.startsWith('text=') === true ? directive : null };
}

/** The parts of a text directive, as the specification names them. */
export type TextDirective = {
  textStart: string;
  textEnd?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/**
 * Writes a text directive. Comma, ampersand and hyphen have a meaning in it, so they are encoded wherever
 * they are part of the text.
 *
 * @example writeDirective({ prefix: 'the', textStart: 'sea-level' }) // 'text=the-,sea%2Dlevel'
 */
export function writeDirective({ textStart, textEnd, prefix, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
