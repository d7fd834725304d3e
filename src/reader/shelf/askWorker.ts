import type { Answer, Asked, Progress, Refusal } from '../../offline/messages.ts';

/** A worker that says nothing for longer was stopped, or is none of ours. In milliseconds. */
const patience = 8000;
/** It says a word when a page is whole, and three large ones on a slow line take their time. */
const patienceToKeep = 30_000;
/** How long a worker may take to be ready on the first page of a visit. */
const readiness = 4000;

type Question<Type extends Asked['type']> = Extract<Asked, { type: Type }>;

/** Asks the worker; null when there is none, or it does not answer. Every question can be asked again. */
export async function askWorker<Type extends Asked['type']>(
  question: Question<Type>,
  onProgress?: (progress: Progress) => void,
): Promise<Answer<Type> | Refusal | null> {
  const worker = await findWorker();
  return worker === null ? null : askOf(worker, question, onProgress);
}

/** Asks a certain worker, as one that waits for its turn. */
export async function askOf<Type extends Asked['type']>(
  worker: ServiceWorker,
  question: Question<Type>,
  onProgress?: (progress: Progress) => void,
): Promise<Answer<Type> | Refusal | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const limit = question.type === 'keep' ? patienceToKeep : patience;
    let timer = setTimeout(() => end(null), limit);
    port1.addEventListener('message', ({ data }: MessageEvent<Answer<Type> | Refusal | Progress>) => {
      if (data.type !== 'progress') return end(data);
      clearTimeout(timer);
      timer = setTimeout(() => end(null), limit);
      onProgress?.(data);
    });
    port1.start();
    worker.postMessage(question, [port2]);
    function end(answer: Answer<Type> | Refusal | null) {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    }
  });
}

/** Whether this browser, and this window of it, can have a worker at all. */
export async function hasWorker(): Promise<boolean> {
  return (await findWorker()) !== null;
}

async function findWorker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { controller, ready } = navigator.serviceWorker;
  if (controller !== null) return controller;
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration === undefined) return null;
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), readiness));
    return (await Promise.race([ready, late]))?.active ?? null;
  } catch {
    // All data of the site is blocked.
    return null;
  }
}
