import { createHash } from 'node:crypto';
import type { Block, Section } from '../../article/schema.ts';
import { blockTexts } from '../../article/text.ts';
import type { Draft } from '../../wire/draft.ts';
import type { RetiredId } from '../catalogue/RetiredIds.ts';
import { matchBlocks, type KnownBlock } from './matchBlocks.ts';

type Body = Pick<Draft, 'sections' | 'pictures'>;
type Named = KnownBlock & { id: string };

/**
 * Gives the blocks and sections of a draft the ids that they had in the version before, so that a link
 * to a passage outlives its edits. What is new keeps the id that the wire made from its words, unless
 * the story has used that one before; then it gets one of its own.
 *
 * An id that nothing bears any more is retired. Only the very same words can take it back.
 */
export function keepIds<T extends Body>(
  draft: T,
  before: Body,
  retired: readonly RetiredId[],
): { draft: T; retired: RetiredId[] } {
  const [blocks, sections] = [
    nameAll(namedBlocks, before, draft, retired),
    nameAll(namedSections, before, draft, retired),
  ];
  const rename = (id: string) => blocks.names.get(id) ?? id;
  return {
    draft: {
      ...draft,
      sections: draft.sections.map((section) => ({
        ...section,
        id: sections.names.get(section.id) ?? section.id,
        blocks: section.blocks.map((block) => ({ ...block, id: rename(block.id) })),
      })),
      pictures: draft.pictures.map(({ block, file }) => ({ block: rename(block), file })),
    },
    retired: [...blocks.retired, ...sections.retired],
  };
}

function nameAll(
  toNamed: (body: Body) => Named[],
  before: Body,
  after: Body,
  retired: readonly RetiredId[],
): { names: Map<string, string>; retired: RetiredId[] } {
  const [olds, nows] = [toNamed(before), toNamed(after)];
  const matches = matchBlocks(olds, nows);
  const used = new Set([...olds, ...retired].map(({ id }) => id));
  const inUse = new Set(olds.map(({ id }) => id));
  const returning = new Map(retired.filter(({ id }) => !inUse.has(id)).map(({ id, words }) => [words, id]));
  const names = new Map<string, string>();
  for (const [index, now] of nows.entries()) {
    const old = olds[matches[index] ?? -1];
    const id = old?.id ?? returning.get(hashOf(now)) ?? freeId(now.id, used);
    used.add(id);
    if (old === undefined) returning.delete(hashOf(now));
    names.set(now.id, id);
  }
  const kept = new Set(names.values());
  return {
    names,
    retired: olds.filter(({ id }) => !kept.has(id)).map((old) => ({ id: old.id, words: hashOf(old) })),
  };
}

/** An id made from words that was never used in the story. @example p-1k2jx8, else p-1k2jx8-2 … */
function freeId(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted;
  const [prefix, hash] = wanted.split('-');
  for (let twin = 2; ; twin++) {
    const id = `${prefix}-${hash}-${twin}`;
    if (!used.has(id)) return id;
  }
}

function namedBlocks({ sections, pictures }: Body): Named[] {
  const files = new Map(pictures.map(({ block, file }) => [block, file]));
  return sections
    .flatMap(({ blocks }) => blocks)
    .map((block) => ({
      id: block.id,
      type: block.type,
      text: blockTexts(block).join('\n'),
      mark: files.get(block.id) ?? markOf(block),
    }));
}

function markOf(block: Block): string | null {
  return block.type === 'linkcard' ? block.url : null;
}

/** A section goes by its heading; without one it is the lead, of which there is one at most. */
function namedSections({ sections }: Body): Named[] {
  return sections.map(({ id, heading, blocks }) => ({
    id,
    type: 'section',
    text: heading ?? '',
    mark: firstWordsOf(blocks),
  }));
}

/** Tells a section whose heading is written anew. */
function firstWordsOf([first]: Section['blocks']): string | null {
  return first === undefined ? null : blockTexts(first).join('\n');
}

function hashOf({ type, text, mark }: Named): string {
  return createHash('sha256')
    .update(JSON.stringify([type, text, mark]))
    .digest('hex')
    .slice(0, 16);
}
