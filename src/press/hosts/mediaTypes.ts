import { contentTypes } from '../serve/policy.ts';

type NamedType = { name: string; type: string; place: string };

/** Types that go by a file's extension, without their character set: `text/html`, [`html`]. */
export function extensionTypes(): [type: string, extensions: string[]][] {
  const types = new Map<string, string[]>();
  for (const [name, type] of Object.entries(contentTypes))
    if (!name.includes('.')) types.set(bare(type), [...(types.get(bare(type)) ?? []), name]);
  return [...types];
}

/** Types that go by a file's whole name; `place` is a word of its own for each, for rules that need one. */
export function namedTypes(): NamedType[] {
  return Object.entries(contentTypes)
    .filter(([name]) => name.includes('.'))
    .map(([name, type]) => ({ name, type: bare(type), place: name.replaceAll('.', '-') }));
}

/** Types that are text, in UTF-8. */
export function textTypes(): string[] {
  const texts = Object.values(contentTypes).filter((type) => type.endsWith('; charset=utf-8'));
  return [...new Set(texts.map(bare))];
}

function bare(type: string): string {
  return type.split(';', 1).join('');
}
