import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { MapRequest } from './maps/withMaps.ts';
import type { CardTask, DrawnPage, DrawTask, ReadResult, ReadTask } from './worker.ts';

/**
 * Room for what a thread has just made. V8 lets it grow with what it finds on the machine, and a thread
 * that draws a page makes much and keeps nothing: collecting that sooner costs little and holds the
 * memory of a press down.
 *
 * The main thread has its own, which Node takes only as it starts: `NODE_OPTIONS=--max-semi-space-size=4` is
 * for machines that are short of memory. Set while it runs, that flag does nothing to it, and a growth factor
 * of 1, which does, holds the threads down too: a tenth to a fifth more CPU for no memory that is sure.
 */
const maxYoungGenerationSizeMb = 12;

/** Worker threads, one for each core, that read copy and draw pages. */
export class WorkerPool {
  readonly threads = Math.max(1, Math.min(8, availableParallelism()));
  readonly #pool: Piscina;

  constructor() {
    this.#pool = new Piscina({
      filename: new URL('worker.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: 2000,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
  }

  read(task: ReadTask): Promise<ReadResult[]> {
    return this.#pool.run(task, { name: 'readStories' }) as Promise<ReadResult[]>;
  }

  draw(task: DrawTask): Promise<DrawnPage[]> {
    return this.#pool.run(task, { name: 'drawPages' }) as Promise<DrawnPage[]>;
  }

  drawMaps(requests: MapRequest[]): Promise<string[]> {
    return this.#pool.run(requests, { name: 'drawMaps' }) as Promise<string[]>;
  }

  drawCard(task: CardTask): Promise<Uint8Array | null> {
    return this.#pool.run(task, { name: 'drawCard' }) as Promise<Uint8Array | null>;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
