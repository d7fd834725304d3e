import { direction } from '../../article/language.ts';
import { cardSize, type StoryCardSpec } from './CardSpec.ts';

/** The part of a card that its picture fills, from the left edge or to the right one. */
export type Area = { left: number; right: number };

const pictureWidth = 520;
/** What stands in place of a picture and of a map. */
const engravingWidth = 210;

/** Where a card's picture is: after the text, so at the left where the script runs from the right. */
export function pictureArea({
  language,
  cover,
  map,
}: Pick<StoryCardSpec, 'language' | 'cover' | 'map'>): Area {
  const width = cover === null && map === null ? engravingWidth : pictureWidth;
  return direction(language) === 'rtl'
    ? { left: 0, right: width }
    : { left: cardSize.width - width, right: cardSize.width };
}
