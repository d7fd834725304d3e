import { styleText } from 'node:util';
import type { Decision, Problem } from '../wire/draft.ts';
import type { UnplacedPlace } from './copy/Unplaced.ts';

export type StoryEvent = { event: 'published' | 'updated' | 'withdrawn'; slug: string };

/** What a press did, in numbers. */
export type Totals = {
  published: number;
  updated: number;
  withdrawn: number;
  skipped: number;
  warnings: number;
  /** Files of the edition that were written and removed. */
  written: number;
  removed: number;
  /** Cards that were drawn once all was published. */
  cards: number;
  milliseconds: number;
};

/** What a check found, in numbers; `unplaced` counts places, not stories. */
export type CheckTotals = {
  stories: number;
  skipped: number;
  warnings: number;
  unplaced: number;
  milliseconds: number;
};

type Stream = { write(text: string): unknown; isTTY?: boolean };

/** Stories that are named one by one before the rest is only counted. */
const named = 40;

/** Files that are named of a place that could not be placed. */
const namedCopy = 8;

/**
 * Tells what a command does: a line that counts on a terminal, plain lines in a pipe, with `json` one
 * object a line on standard output (contract). Problems go to standard error, each with its file and
 * line, so that editors can jump to it.
 */
export class Reporter {
  readonly #json: boolean;
  readonly #out: Stream;
  readonly #err: Stream;
  #stories = 0;

  constructor({ json, out, err }: { json: boolean; out: Stream; err: Stream }) {
    this.#json = json;
    this.#out = out;
    this.#err = err;
  }

  /** What is going on; drawn over itself on a terminal, left out elsewhere. */
  progress(what: string, done: number, total: number): void {
    if (this.#json || this.#err.isTTY !== true || total < 20) return;
    this.#err.write(`\r\u001B[2K${what} ${done} of ${total}`);
  }

  /** A step that takes a while. */
  say(line: string): void {
    if (!this.#json) this.#writeLine(this.#err, line);
  }

  story({ event, slug }: StoryEvent): void {
    this.#stories++;
    if (this.#json) this.#emit({ event, slug });
    else if (this.#stories <= named) this.#writeLine(this.#out, `${event} ${slug}`);
  }

  problem({ severity, file, line, message, advice, place }: Problem): void {
    if (this.#json) {
      this.#emit({
        event: severity === 'error' ? 'skipped' : 'warning',
        file,
        line,
        message: `${message}; ${advice}`,
        ...(place === undefined ? {} : { place: place.name, suggestions: place.suggestions }),
      });
      return;
    }
    const colour = severity === 'error' ? 'red' : 'yellow';
    const word = this.#err.isTTY === true ? styleText(colour, severity) : severity;
    this.#writeLine(this.#err, `${clean(file)}:${line}: ${word}: ${clean(message)}; ${clean(advice)}`);
  }

  /** A warning that no line of copy gives cause for. */
  warning(message: string): void {
    if (this.#json) this.#emit({ event: 'warning', message });
    else this.#writeLine(this.#err, `warning: ${clean(message)}`);
  }

  /** A file of the edition that a sync tool has to send or to delete. */
  file(path: string, isRemoved: boolean): void {
    if (this.#json) this.#emit({ event: 'file', path, removed: isRemoved });
    else this.#writeLine(this.#out, `${isRemoved ? '-' : '+'} ${path}`);
  }

  /** Why each line of a file was taken for what. */
  decisions(file: string, decisions: readonly Decision[]): void {
    for (const { line, as, text, confidence, because } of decisions) {
      if (this.#json) this.#emit({ event: 'explained', file, line, as, confidence, because, text });
      else {
        const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
        this.#writeLine(
          this.#out,
          clean(`${file}:${line}: ${as} (${confidence.toFixed(2)}: ${because}): ${start}`),
        );
      }
    }
  }

  /** The places that could not be placed, with what may have been meant and where copy names them. */
  unplaced(places: readonly UnplacedPlace[]): void {
    if (this.#json) {
      for (const { name, ...rest } of places) this.#emit({ event: 'unplaced', place: name, ...rest });
      return;
    }
    if (places.length === 0) return;
    this.#writeLine(this.#out, `${counted(places.length, 'place', 'places')} could not be placed:`);
    for (const { name, outcome, suggestions, copy } of places) {
      const fault = outcome === 'ambiguous' ? 'one of several' : 'not known';
      const meant = suggestions.length === 0 ? 'no suggestion' : suggestions.join('; ');
      this.#writeLine(this.#out, clean(`  ${name} (${fault}): ${meant}`));
      const where = copy.slice(0, namedCopy).map(({ file, line }) => `${file}:${line}`);
      const more = copy.length > namedCopy ? ` and ${copy.length - namedCopy} more` : '';
      this.#writeLine(this.#out, clean(`    in ${where.join(', ')}${more}`));
    }
  }

  /** What a check found, in numbers. */
  checked(totals: CheckTotals): void {
    if (this.#json) this.#emit({ event: 'done', ...totals });
    else {
      const { stories, skipped, warnings, milliseconds } = totals;
      const seconds = (milliseconds / 1000).toFixed(1);
      this.#writeLine(
        this.#out,
        `${stories} stories can be published, ${skipped} skipped, ${warnings} warnings, in ${seconds} s`,
      );
    }
  }

  done(totals: Totals): void {
    if (this.#json) {
      this.#emit({ event: 'done', ...totals });
      return;
    }
    if (this.#stories > named) this.#writeLine(this.#out, `and ${this.#stories - named} stories more`);
    const { published, updated, withdrawn, skipped, warnings, written, removed, cards, milliseconds } =
      totals;
    this.#writeLine(
      this.#out,
      `${published} published, ${updated} updated, ${withdrawn} withdrawn, ${skipped} skipped, ${warnings} warnings; ` +
        `${written} files written, ${removed} removed, ${cards} cards drawn, in ${(milliseconds / 1000).toFixed(1)} s`,
    );
  }

  error(message: string): void {
    if (this.#json) this.#emit({ event: 'error', message });
    else this.#writeLine(this.#err, `dateline: ${clean(message)}`);
  }

  #emit(event: Record<string, unknown>): void {
    this.#out.write(`${JSON.stringify(event)}\n`);
  }

  #writeLine(stream: Stream, line: string): void {
    if (this.#err.isTTY === true) this.#err.write('\r\u001B[2K');
    stream.write(`${line}\n`);
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Copy comes from outside: its control characters must not steer the terminal. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');
}
