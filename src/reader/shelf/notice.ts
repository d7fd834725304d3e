import { cell } from './cell.ts';

/** A sentence at the edge of the window about what the reader has just done, and a way back. */
export type Notice = { text: string; undo?: () => Promise<unknown> };

const notice = cell<Notice | null>(null);

export const useNotice = notice.use;
export const showNotice = notice.set;
