import { describe, expect, it } from 'vitest';
import { dayInName, folderOf, identityOf } from './fileName.ts';

describe('the name of a file of copy', () => {
  it.each([
    ['ferry.txt', 'ferry', null, null],
    ['shipping/2026-05-05-ferry.md', 'shipping/2026-05-05-ferry', '2026-05-05', 'shipping'],
    ['20260505 ferry.txt', '20260505 ferry', '2026-05-05', null],
    ['a/b.c/ferry.v2.txt', 'a/b.c/ferry.v2', null, 'b.c'],
    ['2026-05-051.txt', '2026-05-051', null, null],
    ['99991231.txt', '99991231', null, null],
  ])('%s', (path, identity, day, folder) => {
    expect([identityOf(path), dayInName(path), folderOf(path)]).toEqual([identity, day, folder]);
  });
});
