import fc from 'fast-check';

/** A line of one of the shapes of copy, made of the words that it is given. */
const shapes: ((words: string[]) => string)[] = [
  (words) => `The ${words.join(' ')}.`,
  (words) =>
    `The ${words.join(' ')} sails, and then it comes back to the quay, and then it sails again. So it goes.`,
  (words) => words.slice(0, 3).join(' '),
  (words) => words.slice(0, 3).join(' ').toUpperCase(),
  (words) => `Why ${words[0]}?`,
  (words) => words.map((word) => `- ${word}`).join('\n'),
  (words) => words.map((word, i) => `${i + 1}. ${word}`).join('\n'),
  (words) => `7. ${words.join(' ')}`,
  (words) => `> ${words.join(' ')}\n> — ${words[0]}x`,
  (words) => `>> ${words.join(' ')}`,
  (words) =>
    `| ${words.join(' | ')} |\n|${words.map(() => '---').join('|')}|\n| ${words.map((word) => `${word}y`).join(' | ')} |`,
  (words) => `## ${words[0]}`,
  (words) => `**${words[0]}** *${words.slice(1).join(' ')}* _${words[0]}z_`,
  (words) => `[${words.join(' ')}](https://example.org/)`,
  (words) => `[${words.join(' ')}](javascript:0)`,
  (words) => `    ${words.join(' ')}`,
  (words) => words.join('   '),
  (words) => `<b>${words.join('</b> <i>')}`,
  (words) => `"${words.join(', ')}," he said - or so it was - &amp; left.`,
  (words) => `BERGEN, May 5 (Reuters) - The ${words.join(' ')}.`,
  (words) => `\`\`\`\n${words.join('\n')}\n\`\`\``,
  (words) => `新しい${words.join('。')}。`,
  (words) => `عبارة ${words.join('، ')}.`,
  (words) => `Photo: ${words.join(' ')} / AFP`,
  () => '',
  () => '---',
];

/** Copy of every shape, and the words that it holds, each of which is in it once. */
export const anyCopy: fc.Arbitrary<{ copy: string; words: string[] }> = fc
  .array(fc.tuple(fc.nat(shapes.length - 1), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
    minLength: 2,
    maxLength: 25,
  })
  .map((lines) => {
    let n = 0;
    const filed: string[] = [];
    const text = lines.map(([shape, count, blank]) => {
      const words = Array.from({ length: count }, () => `word${n++}q`);
      const line = shapes[shape]?.(words) ?? '';
      filed.push(...(line.match(/word\d+q[xyz]?/gi) ?? []));
      return blank ? `${line}\n` : line;
    });
    return { copy: `The headline\n${text.join('\n')}`, words: filed };
  });
