import { createHash } from 'node:crypto';

/**
 * Makes the ids of one story's blocks (`p`) and sections (`s`) from their content, so that a paragraph
 * keeps its id when others are added or moved. Twins are told apart by their order:
 * `p-1k2jx8f0qz`, `p-1k2jx8f0qz-2`.
 */
export function createIds(): (prefix: 'p' | 's', content: string) => string {
  const seen = new Map<string, number>();
  return (prefix, content) => {
    const hash = createHash('sha256').update(content).digest().readUIntBE(0, 6).toString(36);
    const id = `${prefix}-${hash}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
