import { cardSize, type PaperCardSpec } from './CardSpec.ts';
import { fitText } from '../typesetting/fitText.ts';
import { cardInks } from './inks.ts';
import { lineSvg } from '../typesetting/lineSvg.ts';
import { nameOfPaper } from './nameOfPaper.ts';

const { width } = cardSize;
const margin = 120;
const nameBase = 330;

/** The card of the paper itself: its name and what it says under it, between two rules. */
export async function paperCardSvg({ paper }: PaperCardSpec): Promise<string> {
  const room = width - 2 * margin;
  const mark = await nameOfPaper(paper, { width: room, height: 150 });
  return (
    mark.at((width - mark.width) / 2, nameBase) +
    `<path d="M${margin} ${nameBase + 60}h${room}v5H${margin}zm0 9h${room}v1.5H${margin}z" fill="${cardInks.ink}"/>` +
    (await taglineSvg(paper, room))
  );
}

async function taglineSvg({ tagline, language }: PaperCardSpec['paper'], room: number): Promise<string> {
  if (tagline === null) return '';
  const { setter, size, lines } = await fitText(
    { text: tagline, language, voice: 'sans' },
    { width: room, height: 110, lineHeight: 1.3, largest: 38, smallest: 24 },
  );
  return lines
    .map((stretch, index) => {
      const line = setter.set(stretch, size);
      const y = nameBase + 132 + index * size * 1.3;
      return lineSvg(line, { x: (width - line.width) / 2, y, colour: cardInks['ink-2'] });
    })
    .join('');
}
