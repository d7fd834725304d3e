import { describe, expect, it } from 'vitest';
import type { Section } from '../../article/schema.ts';
import type { RetiredId } from '../catalogue/RetiredIds.ts';
import { keepIds } from './keepIds.ts';

type Body = { sections: Section[]; pictures: { block: string; file: string }[] };

/** A story in which each paragraph is named by its first letter, as the wire names it by its words. */
function body(...sections: [heading: string | null, ...paragraphs: string[]][]): Body {
  const ids = new Map<string, number>();
  const name = (prefix: string, text: string) => {
    const id = `${prefix}-${text
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .slice(0, 40)}`;
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
  return {
    pictures: [],
    sections: sections.map(([heading, ...paragraphs]) => ({
      id: name('s', heading ?? 'lead'),
      heading,
      blocks: paragraphs.map((value) => ({
        id: name('p', value),
        type: 'paragraph' as const,
        text: [{ type: 'text' as const, value }],
      })),
    })),
  };
}

const idsOf = ({ sections }: Body) =>
  sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);

/** Presses versions one after the other; gives the last and all that was retired. */
function press(...versions: Body[]): { last: Body; retired: RetiredId[] } {
  let [last = body()] = versions;
  let retired: RetiredId[] = [];
  for (const version of versions.slice(1)) {
    const step = keepIds(version, last, retired);
    last = step.draft;
    retired = [
      ...retired.filter(({ id }) => step.retired.every((other) => other.id !== id)),
      ...step.retired,
    ];
  }
  return { last, retired };
}

const lamp = 'The lamp will burn through the winter, said the harbour office.';
const ships = 'Keepers have counted every ship that has passed since the first stone.';
const clock = 'A clock that nobody had ordered was found in the third crate.';

describe('keepIds', () => {
  it('leaves the ids of a story that did not change', () => {
    const story = body([null, lamp], ['What it costs', ships, clock]);
    const { draft, retired } = keepIds(story, story, []);
    expect(draft).toEqual(story);
    expect(retired).toEqual([]);
  });

  it('keeps the id of a paragraph, a section and a picture through edits', () => {
    const first = body([null, lamp, ships], ['What it costs', clock]);
    const second = body([null, lamp.replace('winter', 'summer'), ships], ['What it costs now', clock]);
    const picture = {
      id: 'p-raw',
      type: 'picture' as const,
      picture: null,
      credit: null,
      alt: 'A lamp',
      caption: null,
    };
    first.sections[0]?.blocks.push({ ...picture, id: 'p-first' });
    first.pictures.push({ block: 'p-first', file: 'lamp.jpg' });
    second.sections[0]?.blocks.push({ ...picture, alt: 'Another view' });
    second.pictures.push({ block: 'p-raw', file: 'lamp.jpg' });
    const { last } = press(first, second);
    expect(idsOf(last)).toEqual(idsOf(first));
    expect(last.pictures).toEqual([{ block: 'p-first', file: 'lamp.jpg' }]);
  });

  it('knows a section by its paragraphs when its heading is written anew', () => {
    const first = body([null, lamp], ['What it costs', ships]);
    expect(idsOf(press(first, body([null, lamp], ['Counting by hand', ships])).last)).toEqual(idsOf(first));
  });

  it('gives the words of an edited paragraph an id of their own when they come back beside it', () => {
    const first = body([null, lamp]);
    const edited = lamp.replace('winter', 'summer');
    const { last } = press(first, body([null, edited]), body([null, edited, lamp]));
    const [, kept, fresh] = idsOf(last);
    expect(kept).toBe(idsOf(first)[1]);
    expect(fresh).toBe(`${kept}-2`);
  });

  it('never gives the id of a paragraph that has gone to another', () => {
    const { last, retired } = press(
      body([null, lamp, ships]),
      body([null, ships]),
      body([null, ships, clock]),
    );
    expect(retired.map(({ id }) => id)).toEqual([idsOf(body([null, lamp]))[1]]);
    expect(idsOf(last)).not.toContain(retired[0]?.id);
  });

  it('never gives it to a twin that comes late either', () => {
    const star = body([null, '***', lamp, '***']);
    const one = body([null, lamp, '***']);
    const { last, retired } = press(star, one, body([null, 'Ashore', lamp, '***', 'Afloat', '***']));
    expect(retired).toHaveLength(1);
    const ids = idsOf(last);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives a paragraph that comes back word for word its id back', () => {
    const first = body([null, lamp, ships]);
    expect(idsOf(press(first, body([null, ships]), first).last)).toEqual(idsOf(first));
  });
});
