import type { CardPaper } from './CardSpec.ts';
import { fitText } from '../typesetting/fitText.ts';
import { cardInks } from './inks.ts';
import { lineSvg } from '../typesetting/lineSvg.ts';
import { wordmarkSize, wordmarkSvg } from './wordmarkSvg.ts';

/** How wide it is, and it as SVG with its left end at `x` and its base line at `base`. */
type Placeable = { width: number; at: (x: number, base: number) => string };

/**
 * The name of the paper as the publisher draws it, else in the display face; no larger than a box, in
 * pixels.
 */
export async function nameOfPaper(
  { name, language, wordmark }: CardPaper,
  box: { width: number; height: number },
): Promise<Placeable> {
  if (wordmark === null) {
    const text = { text: name, language, voice: 'display' } as const;
    const { setter, size } = await fitText(text, {
      ...box,
      lineHeight: 1,
      largest: box.height,
      smallest: 20,
    });
    const line = setter.set([0, setter.length], size);
    return { width: line.width, at: (x, y) => lineSvg(line, { x, y, colour: cardInks.ink }) };
  }
  const drawn = wordmarkSize(wordmark);
  const height = Math.min(box.height, (box.width * drawn.height) / drawn.width);
  return {
    width: (height * drawn.width) / drawn.height,
    at: (x, base) => wordmarkSvg(wordmark, { x, y: base - height * 0.95, height }),
  };
}
