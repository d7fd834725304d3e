/**
 * Reads one of our tables of names: lines of `key: name, name`; `#` opens a comment.
 *
 * Throws on a line without a key: the tables are ours, so that is a fault of an edit.
 *
 * @example parseNameTable('US.OR: Oregon, Ore.') // [['US.OR', ['Oregon', 'Ore.']]]
 */
export function parseNameTable(text: string): [key: string, names: string[]][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(': ');
      if (colon <= 0) throw new Error(`names: a line without a key: ${JSON.stringify(line)}`);
      return [line.slice(0, colon), line.slice(colon + 2).split(', ')];
    });
}
