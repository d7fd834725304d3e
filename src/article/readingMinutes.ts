/** Minutes to read so many words: 230 in a minute, the usual figure for silent reading; never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
