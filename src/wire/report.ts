import type { Decision, Problem } from './draft.ts';

/** Where the steps of the wire write down what an editor must know and why they took a line for what. */
export type Report = {
  readonly problems: Problem[];
  readonly decisions: Decision[];
  /** The story stays out. */
  error(line: number, message: string, advice: string): void;
  /** The story goes on. */
  warn(line: number, message: string, advice: string, place?: Problem['place']): void;
  decide(decision: Decision): void;
};

/** An empty report on one file of copy. */
export function openReport(file: string): Report {
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  return {
    problems,
    decisions,
    error: (line, message, advice) => problems.push({ severity: 'error', file, line, message, advice }),
    warn: (line, message, advice, place) => {
      const problem: Problem = { severity: 'warning', file, line, message, advice };
      problems.push(place === undefined ? problem : { ...problem, place });
    },
    decide: (decision) => decisions.push(decision),
  };
}

const shown = 60;

/** A text cut to fit into a message, in quotation marks that nobody mistakes for the copy's own. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > shown ? `“${line.slice(0, shown).trimEnd()}…”` : `“${line}”`;
}
