import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
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
      return image.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
  }
}
