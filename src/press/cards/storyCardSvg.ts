import { direction } from '../../article/language.ts';
import type { Area } from './area.ts';
import { cardSize, type StoryCardSpec } from './CardSpec.ts';
import { fitText, type FittedText } from '../typesetting/fitText.ts';
import { cardInks } from './inks.ts';
import { lineSvg } from '../typesetting/lineSvg.ts';
import { nameOfPaper } from './nameOfPaper.ts';
import { TextSetter } from '../typesetting/TextSetter.ts';

const { width: cardWidth, height: cardHeight } = cardSize;
const margin = 56;
/** Between the text and the picture: the kink reaches into it. */
const gap = 72;
const placeSize = 28;
const placeBase = 86;
const daySize = 26;
const footBase = cardHeight - margin;
const wordmarkHeight = 46;
const headlineTop = 124;
const headlineBottom = footBase - wordmarkHeight - 34;

/** How far the kink reaches beyond the straight edge between text and picture, in pixels. */
export const edgeReach = 52;

/** How headlines are set in a script: line height and height of its capitals in ems, largest size. */
type Setting = { lineHeight: number; rise: number; largest: number; smallest: number };

const settings = {
  latin: { lineHeight: 1.03, rise: 0.76, largest: 104, smallest: 40 },
  arabic: { lineHeight: 1.36, rise: 1, largest: 80, smallest: 36 },
  chinese: { lineHeight: 1.24, rise: 0.86, largest: 82, smallest: 34 },
} satisfies Record<string, Setting>;

/**
 * The text of a story's card as SVG, on a ground that covers all but the picture's area and meets it
 * in the kink of the date line.
 */
export async function storyCardSvg(card: StoryCardSpec, area: Area): Promise<string> {
  const isMirrored = area.left === 0;
  const left = isMirrored ? area.right + gap : margin;
  const right = isMirrored ? cardWidth - margin : area.left - gap;
  const column: Column = { left, right, isRightToLeft: direction(card.language) === 'rtl' };
  const colour = cardInks[card.ink];
  const edge = isMirrored ? area.right : area.left;
  const hasGround = card.cover !== null || card.map !== null;
  return (
    (hasGround ? '' : engraving(area, colour)) +
    `<path d="${edgePath(edge)}H${isMirrored ? cardWidth : 0}V0z" fill="${cardInks.paper}"/>` +
    `<path d="${edgePath(edge)}" fill="none" stroke="${colour}" stroke-width="6" stroke-linejoin="miter"/>` +
    (await placeLine(card, column, colour)) +
    (await headlineLines(card, column)) +
    (await foot(card, column))
  );
}

/** The column of text, in pixels. */
type Column = { left: number; right: number; isRightToLeft: boolean };

/** The date line from the top of the card to its foot. */
function edgePath(x: number): string {
  const middle = cardHeight / 2 + 40;
  return `M${x} 0V${middle - 52}l46 38-74 40 28 28V${cardHeight}`;
}

/** Line engraving in the section's ink, thicker downwards. */
function engraving({ left, right }: Area, colour: string): string {
  const pitch = 14;
  const lines = Array.from({ length: Math.ceil(cardHeight / pitch) }, (_, index) => {
    const thickness = 1 + (9 * index * pitch) / cardHeight;
    return `M${left - edgeReach} ${index * pitch}H${right + edgeReach}v${thickness}H${left - edgeReach}z`;
  });
  return `<path d="${lines.join('')}" fill="${colour}"/>`;
}

async function placeLine(
  { place, language }: StoryCardSpec,
  column: Column,
  colour: string,
): Promise<string> {
  if (place === null) return '';
  const tick = 26;
  const capitals = place.toLocaleUpperCase(language);
  const tracking = column.isRightToLeft ? 0 : 0.065;
  const box = {
    width: column.right - column.left - tick,
    height: 60,
    lineHeight: 1,
    largest: placeSize,
    smallest: 20,
  };
  // The tracking is more than the letters measure.
  const width = box.width / (1 + tracking * 1.6);
  const { setter, size } = await fitLine(capitals, language, { ...box, width });
  const line = setter.set([0, setter.length], size, size * tracking);
  const x = column.isRightToLeft ? column.right - tick - line.width : column.left + tick;
  const kink = column.isRightToLeft ? column.right - 13 : column.left - 1;
  return (
    `<path transform="translate(${kink} ${placeBase - 25}) scale(1.72)" d="M3 0v4l2.4 2L1.6 8 3 9.4V16" fill="none" stroke="${colour}" stroke-width="1.9"/>` +
    lineSvg(line, { x, y: placeBase, colour })
  );
}

async function headlineLines({ headline, language }: StoryCardSpec, column: Column): Promise<string> {
  const setting = settingFor(language);
  const { lineHeight, rise } = setting;
  const { setter, size, lines } = await fitText(
    { text: headline, language, voice: 'display' },
    { width: column.right - column.left, height: headlineBottom - headlineTop, ...setting },
  );
  return lines
    .map((stretch, index) => {
      const line = setter.set(stretch, size);
      const x = column.isRightToLeft ? column.right - line.width : column.left;
      const y = headlineTop + size * (rise + index * lineHeight);
      return lineSvg(line, { x, y, colour: cardInks.ink });
    })
    .join('');
}

/** The wordmark where lines begin, the day where they end. */
async function foot({ day, language, paper }: StoryCardSpec, column: Column): Promise<string> {
  const setter = await TextSetter.prepare(day, language, 'sans');
  const line = setter.set([0, setter.length], daySize);
  const x = column.isRightToLeft ? column.left : column.right - line.width;
  const room = column.right - column.left - line.width - 36;
  const mark = await nameOfPaper(paper, { width: room, height: wordmarkHeight });
  const start = column.isRightToLeft ? column.right - mark.width : column.left;
  return mark.at(start, footBase) + lineSvg(line, { x, y: footBase, colour: cardInks['ink-2'] });
}

async function fitLine(
  text: string,
  language: string,
  box: Parameters<typeof fitText>[1],
): Promise<FittedText> {
  return fitText({ text, language, voice: 'sans' }, { ...box, height: box.largest });
}

function settingFor(language: string): Setting {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (script === 'Arab') return settings.arabic;
  return base === 'zh' || base === 'ja' || base === 'ko' ? settings.chinese : settings.latin;
}
