import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Crop } from '../../article/cropsOf.ts';
import type { Focus, Picture } from '../../article/schema.ts';
import type { Rendition } from './renditions.ts';
import { safeSvg } from './safeSvg.ts';

/**
 * The bytes of one rendition of a picture file. Metadata other than the colour profile is left out: it
 * may name places and people that the paper does not mean to publish.
 */
export async function encodePicture(file: string, { type, width }: Rendition): Promise<Buffer> {
  const bytes = await readFile(file);
  if (type === 'image/svg+xml') return Buffer.from(safeSvg(bytes.toString('utf8')).svg);
  const image = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true }).keepIccProfile();
  switch (type) {
    case 'image/avif':
      return image.avif({ quality: 50, effort: 3 }).toBuffer();
    case 'image/webp':
      return image.webp({ quality: 76 }).toBuffer();
    case 'image/jpeg':
      return toJpeg(image);
  }
}

/** The bytes of a crop of a picture file, around its focus; metadata is left out as above. */
export async function encodeCrop(
  file: string,
  crop: Crop,
  shown: { picture: Picture; focus: Focus | null },
): Promise<Buffer> {
  return toJpeg(cropPicture(await readFile(file), crop, shown).keepIccProfile());
}

/** A part of a picture around its focus; `bytes` may be those of any of its renditions. */
export function cropPicture(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
  { picture, focus }: { picture: Picture; focus: Focus | null },
): Sharp {
  const scale = Math.max(width / picture.width, height / picture.height);
  const whole = {
    width: Math.max(width, Math.round(picture.width * scale)),
    height: Math.max(height, Math.round(picture.height * scale)),
  };
  const region = {
    left: startOf(whole.width, width, focus?.x ?? 50),
    top: startOf(whole.height, height, focus?.y ?? 50),
    width,
    height,
  };
  const image =
    picture.sources[0]?.type === 'image/svg+xml'
      ? sharp(Buffer.from(safeSvg(bytes.toString('utf8')).svg), { density: Math.ceil(72 * scale) })
      : sharp(bytes).autoOrient();
  return image.resize({ ...whole, fit: 'fill' }).extract(region);
}

/** Where a part of a length begins, so that a point, in per cent, is as near to its middle as can be. */
function startOf(whole: number, part: number, percent: number): number {
  return Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part));
}

function toJpeg(image: Sharp): Promise<Buffer> {
  return image.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}
