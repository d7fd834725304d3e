import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import sharp from 'sharp';
import { PictureError } from './PictureError.ts';
import { safeSvg } from './safeSvg.ts';

/** A picture file as the press found it. */
export type PictureFile = {
  /** Of its bytes: names the files that are made of it. */
  hash: string;
  format: 'bitmap' | 'svg';
  /** As seen, after the turn that a camera asks for. */
  width: number;
  height: number;
  /** `#rrggbb`, the tint that holds its place. */
  colour: string;
  /** What the file says of itself (IPTC Photo Metadata). */
  caption: string | null;
  credit: string | null;
};

const largestFile = 40_000_000;
/** 100 megapixels: more is a mistake or a bomb. */
const mostPixels = 100_000_000;
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'svg']);

/**
 * Reads what a picture is, without decoding more of it than the tint needs.
 *
 * @throws PictureError for a file that is missing, broken, too large or of a format the press does not read.
 */
export async function readPicture(file: string): Promise<PictureFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new PictureError('there is no such picture', 'put it beside the copy, or correct the name');
  }
  if (bytes.length > largestFile)
    throw new PictureError('the picture is larger than 40 MB', 'export it smaller');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  if (isSvg(bytes)) {
    const { svg, width, height } = safeSvg(bytes.toString('utf8'));
    return {
      hash,
      format: 'svg',
      width,
      height,
      colour: await tintOf(Buffer.from(svg)),
      caption: null,
      credit: null,
    };
  }
  const { width, height } = await sizeOf(bytes);
  return {
    hash,
    format: 'bitmap',
    width,
    height,
    colour: await tintOf(bytes),
    ...(await saysOfItself(bytes)),
  };
}

/** Whether the bytes are an SVG drawing rather than a bitmap. */
function isSvg(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('utf8').trimStart();
  return start.startsWith('<') && /<svg[\s>]/i.test(start);
}

async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  try {
    const { width, height, format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!formats.has(format))
      throw new PictureError(`a ${format} picture`, 'save it as JPEG, PNG, WebP or AVIF');
    if (width * height > mostPixels)
      throw new PictureError(
        `the picture has ${width} × ${height} pixels`,
        'export it with less than 100 megapixels',
      );
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    if (error instanceof PictureError) throw error;
    throw new PictureError('not a picture that can be read', 'save it again as JPEG, PNG, WebP or AVIF');
  }
}

/** The average colour, over white where the picture is clear. */
async function tintOf(bytes: Buffer): Promise<string> {
  try {
    const { data } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .flatten({ background: '#fff' })
      .resize(1, 1, { fit: 'fill' })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const hex = [data[0], data[1] ?? data[0], data[2] ?? data[0]].map((value = 0) =>
      value.toString(16).padStart(2, '0'),
    );
    return `#${hex.join('')}`;
  } catch {
    throw new PictureError('the picture is broken', 'save it again');
  }
}

async function saysOfItself(bytes: Buffer): Promise<Pick<PictureFile, 'caption' | 'credit'>> {
  try {
    const said = (await exifr.parse(bytes, {
      iptc: true,
      xmp: true,
      tiff: false,
      exif: false,
      gps: false,
      mergeOutput: true,
    })) as Record<string, unknown> | undefined;
    const [caption, byline, credit] = [['Caption', 'description'], ['Byline', 'creator'], ['Credit']].map(
      (keys) => textOf(keys.map((key) => said?.[key]).find((value) => textOf(value) !== null)),
    );
    const line = [byline, credit].filter((part) => part !== null && part !== undefined).join(' / ');
    return { caption: caption ?? null, credit: line === '' ? null : line };
  } catch {
    // Broken metadata is no reason to lose the picture.
    return { caption: null, credit: null };
  }
}

/** A value of IPTC or XMP as text: either may wrap it in a list or in a language alternative. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf(value.value);
  return null;
}
