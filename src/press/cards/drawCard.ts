import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { cropPicture } from '../pictures/encodePicture.ts';
import { cardSize, type CardSpec, type StoryCardSpec } from './CardSpec.ts';
import { cardInks } from './inks.ts';
import { mapSvg } from './mapSvg.ts';
import { paperCardSvg } from './paperCardSvg.ts';
import { edgeReach, storyCardSvg } from './storyCardSvg.ts';
import { MissingLetterError } from '../typesetting/TextSetter.ts';
import { pictureArea, type Area } from './area.ts';

/**
 * Draws a card as PNG. `out` is the folder of the edition, where the renditions of pictures lie. Gives
 * null when no face has a letter of the text.
 *
 * @throws what the file system throws when a picture is not there.
 */
export async function drawCard(card: CardSpec, out: string): Promise<Uint8Array | null> {
  try {
    return card.kind === 'paper'
      ? await toPng(sharp(svg(await paperCardSvg(card))), false)
      : await drawStory(card, out);
  } catch (error) {
    if (error instanceof MissingLetterError) return null;
    throw error;
  }
}

async function drawStory(card: StoryCardSpec, out: string): Promise<Uint8Array> {
  const area = pictureArea(card);
  const text = await storyCardSvg(card, area);
  if (card.cover === null) return toPng(sharp(svg((await mapOn(card, area)) + text)), false);
  const picture = await pictureOn(card.cover, area, out);
  const ground = sharp({ create: { ...cardSize, channels: 3, background: cardInks.paper } });
  return toPng(ground.composite([picture, { input: svg(text) }]), true);
}

function mapOn({ map, language, ink }: StoryCardSpec, area: Area): Promise<string> {
  return map === null ? Promise.resolve('') : mapSvg(map, area, { colour: cardInks[ink], language });
}

async function pictureOn(
  cover: NonNullable<StoryCardSpec['cover']>,
  { left, right }: Area,
  out: string,
): Promise<{ input: Buffer; left: number; top: number }> {
  const file = renditionFor(cover.picture);
  const from = Math.max(0, left - edgeReach);
  const width = Math.min(cardSize.width, right + edgeReach) - from;
  const crop = cropPicture(await readFile(path.join(out, file)), { width, height: cardSize.height }, cover);
  return {
    input: await crop.flatten({ background: cardInks.paper }).png({ compressionLevel: 1 }).toBuffer(),
    left: from,
    top: 0,
  };
}

/** The smallest rendition that is as high as the card, else the largest; a drawing has but one. */
function renditionFor({ width, height, sources }: NonNullable<StoryCardSpec['cover']>['picture']): string {
  const plain = sources.filter(({ type }) => type === 'image/jpeg' || type === 'image/svg+xml');
  const enough = plain.find((source) => (source.width * height) / width >= cardSize.height);
  const chosen = enough ?? plain.at(-1);
  if (chosen === undefined) throw new Error('the picture has no rendition that can be drawn');
  return chosen.path;
}

function svg(content: string): Buffer {
  const { width, height } = cardSize;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" color="${cardInks.ink}">${content}</svg>`,
  );
}

/** Some chats show no picture beyond 300 kB: 256 colours keep a photograph well below that. */
function toPng(image: Sharp, isPhotograph: boolean): Promise<Buffer> {
  return image
    .flatten({ background: cardInks.paper })
    .png({ palette: true, colours: 256, effort: 4, dither: isPhotograph ? 0.9 : 0 })
    .toBuffer();
}
