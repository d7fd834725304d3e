import { fileKind } from './fileKind.ts';
import { removeControls } from './removeControls.ts';
import type { Report } from './report.ts';

/** Larger than any story: the longest books have about as much text. */
const most = 4 * 1024 * 1024;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file of copy, in lines that end with `\n`, without byte order mark and control
 * characters. Null when the file is no copy at all; the report says what it looks like.
 *
 * The encoding is the one that a byte order mark names, else UTF-16 when every other byte is zero,
 * else UTF-8, else windows-1252, of which Latin-1 is a part. Whatever could not be read or had to be
 * removed is a warning that names the line.
 */
export function decode(bytes: Uint8Array, report: Report): string | null {
  if (bytes.length === 0)
    return refuse(report, 'the file is empty', 'Write a headline on its first line and the story below it.');
  const kind = fileKind(bytes);
  if (kind !== null)
    return refuse(
      report,
      `the file is not copy: it looks like ${kind}`,
      'Save the story as plain text or Markdown in UTF-8.',
    );
  if (bytes.length > most) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return refuse(
      report,
      `the story has ${size} MB; at most 4 MB of text are read`,
      'Split it, or look whether the right file was saved.',
    );
  }
  const encoding = findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const codes = count(text, /[\0-\u0008\u000e-\u001a\u001c-\u001f]/g);
  if (codes > 3 && codes > text.length * 0.03) {
    return refuse(
      report,
      'the file is not copy: it holds binary data',
      'Save the story as plain text or Markdown in UTF-8.',
    );
  }
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  if (encoding === 'windows-1252') warnOfEncoding(lines, report);
  warnOfDamage(lines, report);
  const clean = removeControls(lines, report);
  if (clean.trim() === '')
    return refuse(
      report,
      'the file holds no text',
      'Write a headline on its first line and the story below it.',
    );
  return clean;
}

function refuse(report: Report, message: string, advice: string): null {
  report.error(1, message, advice);
  return null;
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return findWideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/**
 * UTF-16 without a mark shows in its zeros: the spaces, digits and line ends of every script have a
 * zero upper byte, and almost no character has a zero lower one.
 */
function findWideEncoding(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, 8192) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  const many = Math.max(2, pairs * 0.08);
  const few = pairs * 0.01;
  if (odd >= many && even <= few) return 'utf-16le';
  return even >= many && odd <= few ? 'utf-16be' : null;
}

/** UTF-8 with a few broken bytes in it is still UTF-8: read as anything else, every accent would break. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\ufffd/g);
  return broken === 0 || count(text, /[^\0-\u007f\ufffd]/g) > broken;
}

function warnOfEncoding(text: string, report: Report): void {
  report.warn(
    lineOf(text, text.search(/[^\0-\u007f]/)),
    'the file is not UTF-8; it was read as windows-1252 (Latin-1)',
    'Save it as UTF-8, so that no letter can be mistaken.',
  );
}

function warnOfDamage(text: string, report: Report): void {
  const at = text.indexOf('\ufffd');
  if (at < 0) return;
  const broken = count(text, /\ufffd/g);
  report.warn(
    lineOf(text, at),
    `${broken} ${broken === 1 ? 'character' : 'characters'} could not be read and ${broken === 1 ? 'stands' : 'stand'} as \ufffd`,
    'Save the file again as UTF-8 from where it was written.',
  );
}

function lineOf(text: string, at: number): number {
  return count(text.slice(0, Math.max(at, 0)), /\n/g) + 1;
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
