import { cell } from './cell.ts';
import { dropCopies } from './keeping.ts';

/** A sentence at the edge of the window about what the reader has just done, and a way back. */
export type Notice = {
  text: string;
  undo?: () => Promise<unknown>;
  /** Pages whose copies go when the notice does, unless it is undone. */
  removed?: readonly string[];
};

const notice = cell<Notice | null>(null);

export const useNotice = notice.use;

/** Shows a notice in the place of the one before it, whose way back is closed by that. */
export function showNotice(next: Notice | null): void {
  const { removed = [] } = notice.get() ?? {};
  // Before the notice goes: a list would show them as copies that are left.
  if (removed.length > 0) void dropCopies(removed);
  notice.set(next);
}

/** Goes the way back that the notice offers. */
export function undoNotice(): void {
  const { undo } = notice.get() ?? {};
  notice.set(null);
  void undo?.();
}
