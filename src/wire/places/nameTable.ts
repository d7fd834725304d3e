/**
 * Reads one of our tables of names: lines of a key, a tab and `name, name`; `#`
 * opens a comment.
 *
 * Throws on a line without a key: the tables are ours, so that is a fault of an edit.
 *
 * @example parseNameTable('US.OR\tOregon, Ore.') // [['US.OR', ['Oregon', 'Ore.']]]
 */
export function parseNameTable(text: string): [key: string, names: string[]][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const tab = line.indexOf('\t');
      if (tab <= 0) throw new Error(`names: a line without a key: ${JSON.stringify(line)}`);
      return [line.slice(0, tab), line.slice(tab + 1).split(', ')];
    });
}
