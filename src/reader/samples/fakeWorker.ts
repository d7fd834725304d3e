import { vi } from 'vitest';
import type { Answer, Asked, Copy, Progress, Refusal } from '../../offline/messages.ts';

/** A worker of a test: the copies that it has, what it was asked, and what it answers in place of the usual. */
export type FakeWorker = {
  copies: Map<string, Copy>;
  asked: Asked[];
  answer: (asked: Asked) => Answer | Refusal | null;
};

/** Puts a worker into the place of the browser's. */
export function fakeWorker(): FakeWorker {
  const fake: FakeWorker = { copies: new Map(), asked: [], answer: () => null };
  const controller = {
    postMessage(asked: Asked, [port]: MessagePort[]) {
      fake.asked.push(asked);
      if (asked.type === 'keep')
        port?.postMessage({ type: 'progress', done: 0, total: 1, bytes: 0 } satisfies Progress);
      port?.postMessage(fake.answer(asked) ?? usual(asked, fake.copies));
    },
  };
  vi.spyOn(navigator.serviceWorker, 'controller', 'get').mockReturnValue(
    controller as unknown as ServiceWorker,
  );
  return fake;
}

/** A copy that is whole, and what a test changes of it. */
export function sampleCopy(change: Partial<Copy> & { path: string }): Copy {
  return {
    isKept: false,
    saved: '2025-05-12T08:00:00Z',
    checked: '2025-05-12T10:30:00Z',
    bytes: 40_000,
    missing: [],
    changed: null,
    isWithdrawn: false,
    headline: null,
    language: 'en',
    version: null,
    ...change,
  };
}

function usual(asked: Asked, copies: Map<string, Copy>): Answer {
  switch (asked.type) {
    case 'keep':
      for (const path of asked.paths)
        copies.set(path, { ...(copies.get(path) ?? sampleCopy({ path })), isKept: true });
      return { type: 'keep', copies: asked.paths.flatMap((path) => copies.get(path) ?? []) };
    case 'drop':
      for (const path of asked.paths ?? []) {
        const copy = copies.get(path);
        if (asked.leavesCopies === true && copy !== undefined) copies.set(path, { ...copy, isKept: false });
        else copies.delete(path);
      }
      return { type: 'drop', paths: [...(asked.paths ?? [])] };
    case 'list':
      return { type: 'list', copies: [...copies.values()] };
    case 'about':
      return { type: 'about', copies: asked.paths.map((path) => copies.get(path) ?? null) };
    case 'measure':
      return { type: 'measure', bytes: 1_200_000 };
    case 'shown':
      return { type: 'shown', copy: copies.get(asked.path) ?? null };
    case 'check':
      return { type: 'check', checked: null, isFresh: false };
    case 'takeOver':
      return { type: 'takeOver' };
  }
}
