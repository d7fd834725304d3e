import { expect, it } from 'vitest';
import { measureDatelines } from './measureDatelines.ts';
import { measureHeadings } from './measureHeadings.ts';
import { readMarkedFile } from './readMarkedFile.ts';

const { stories, datelines } = readMarkedFile('bench/heldOut/stories.txt');

it('finds the section headings of stories that the rules were not made from', () => {
  const [, , marked, found, right] = measureHeadings(stories).rows[0] ?? [];
  expect(Number(marked)).toBeGreaterThan(100);
  expect(Number(right) / Number(found)).toBeGreaterThanOrEqual(0.92);
  expect(Number(right) / Number(marked)).toBeGreaterThanOrEqual(0.88);
});

it('splits off their datelines and cuts nothing else', () => {
  const [, positive, exact, , negative, cut] = measureDatelines(datelines).rows[0] ?? [];
  expect(Number(exact) / Number(positive)).toBeGreaterThanOrEqual(0.95);
  expect([Number(negative) > 0, cut]).toEqual([true, 0]);
});

it('says where a marked file has another shape', () => {
  expect(() => readMarkedFile('README.md')).toThrow('README.md:1: expected "# LANGUAGE NAME"');
  expect(readMarkedFile('no such file')).toEqual({ stories: [], datelines: [] });
});
