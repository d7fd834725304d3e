import { describe, expect, it } from 'vitest';
import { nameInAddress } from './near.ts';

describe('nameInAddress', () => {
  it.each([
    ['/stories/flood-gates-hold/', 'flood-gates-hold'],
    ['/stories/Flood-gates%20hold/index.html', 'flood-gates-hold'],
    ['/2024/05/flood-gates-hold.html', 'flood-gates-hold'],
    ['/topics/climate/12/', 'climate'],
    ['/places/gt/coban', 'coban'],
    ['/%E0%A4%A', 'e0-a4-a'],
    ['/', ''],
    ['/12/', ''],
    ['/山/', ''],
  ])('of %s is %s', (path, name) => expect(nameInAddress(path)).toBe(name));
});
