/**
 * What `Intl` said when a page was pressed, carried along in the page.
 *
 * Browsers hold other versions of that data than the press, and would draw another text over the one
 * that stands; and the first question costs a phone a tenth of a second. So the browser that takes a
 * page over is told the answers.
 */
const answers = new Map<string, string>();

/** The text for a question: as it was pressed, else as `format` gives it here. */
export function asPressed(question: string, format: () => string): string {
  let answer = answers.get(question);
  if (answer === undefined) {
    answer = format();
    answers.set(question, answer);
  }
  return answer;
}

/** The questions that were asked since the last call, with their answers; they are forgotten here. */
export function takeAnswers(): [question: string, answer: string][] {
  const taken = [...answers];
  answers.clear();
  return taken;
}

/** Learns the answers that came with a page. */
export function learnAnswers(learned: readonly (readonly [question: string, answer: string])[]): void {
  for (const [question, answer] of learned) answers.set(question, answer);
}
