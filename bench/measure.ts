/** A table of the bench and what was missed, by kind, each case in one line. */
export type Measure = {
  columns: string[];
  rows: (string | number)[][];
  missed: { what: string; cases: string[] }[];
};

/** A share as text: `98.25 %`, or `–` of nothing. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

/** The beginning of a text in quotes, on one line. */
export function formatExcerpt(text: string, longest = 90): string {
  return JSON.stringify(text.length <= longest ? text : `${text.slice(0, longest)}…`);
}
