/** What can be read off a copy, as the worker describes it. */
import { offlinePath, savedPath, storiesPath } from '../../article/paths.ts';
import type { Copy } from '../../offline/messages.ts';

/** Whether a copy is a story that can be read now. */
export function isReadable({ path, isWithdrawn, missing }: Copy): boolean {
  return path.startsWith(storiesPath) && !isWithdrawn && !missing.includes('data');
}

/** Where a copy is found: lists that were stored before the paper moved it have an address of then. */
export function addressesOf({ path, former = [] }: Copy): string[] {
  return [path, ...former];
}

/** Pages that list what lies on the device are none of what lies there. */
export function isOfPaper({ path }: Copy): boolean {
  return path !== savedPath && path !== offlinePath;
}
