import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { openReport } from './report.ts';

const story = 'Grüße vom Fluß\nDie Fähre fährt wieder, für 4 €.\n';

function read(bytes: Uint8Array) {
  const report = openReport('ferry.txt');
  return { text: decode(bytes, report), problems: report.problems };
}

function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => (c === '€' ? 0x80 : c.charCodeAt(0)));
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(story)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${story}`)],
    ['UTF-16 little-endian', utf16(story)],
    ['UTF-16 big-endian', utf16(story, { big: true })],
    ['UTF-16 little-endian without a mark', utf16(story, { mark: false })],
    ['UTF-16 big-endian without a mark', utf16(story, { big: true, mark: false })],
    ['lines that end with CR LF', Buffer.from(story.replaceAll('\n', '\r\n'))],
    ['lines that end with CR', Buffer.from(story.replaceAll('\n', '\r'))],
  ])('reads %s to the same text without a word', (_, bytes) => {
    expect(read(bytes)).toEqual({ text: story, problems: [] });
  });

  it('reads windows-1252 and names the line of its first odd letter', () => {
    const { text, problems } = read(windows1252(`Title\n${story}`));
    expect(text).toBe(`Title\n${story}`);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 2, message: expect.stringContaining('windows-1252') as string },
    ]);
  });

  it('reads Arabic in UTF-16 without a mark', () => {
    const arabic = 'عودة العبارة إلى النهر\nقال سكان الجزيرة إن العبارة تبحر من جديد.\n'.repeat(3);
    expect(read(utf16(arabic, { mark: false })).text).toBe(arabic);
  });

  it('keeps UTF-8 with one broken byte as UTF-8 and says where', () => {
    const bytes = Buffer.concat([
      Buffer.from('Fähre\nGrüße '),
      Uint8Array.of(0xc3),
      Buffer.from(' von hier\n'),
    ]);
    const { text, problems } = read(bytes);
    expect(text).toBe('Fähre\nGrüße \ufffd von hier\n');
    expect(problems).toMatchObject([
      { line: 2, message: '1 character could not be read and stands as \ufffd' },
    ]);
  });

  it('reads a lone surrogate as damage', () => {
    expect(read(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x42, 0)).text).toBe('A\ufffdB');
  });

  it('removes control characters and names their lines', () => {
    const { text, problems } = read(
      Buffer.from('Title\nA bell\u0007 and a turned\u202e word.\nA page\fbreak\n'),
    );
    expect(text).toBe('Title\nA bell and a turned word.\nA page break\n');
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'control characters U+0007, U+202E removed'],
      [3, 'control character U+000C removed'],
    ]);
  });

  it('sums up the control characters of many lines', () => {
    const { problems } = read(Buffer.from('a line of text that is long enough to be one\u0007\n'.repeat(9)));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)?.message).toContain('from 4 more lines');
  });

  it.each([
    ['a JPEG picture', '\u00ff\u00d8\u00ff\u00e0'],
    ['a PNG picture', '\u0089PNG\r\n'],
    ['a WebP picture', 'RIFF\0\0\0\0WEBPVP8 '],
    ['a picture (AVIF or HEIC)', '\0\0\0 ftypavif'],
    ['a PDF document', '%PDF-1.7'],
    ['a ZIP archive', 'PK\u0003\u0004\0\0\0\0photo.bin'],
    ['a Word document (DOCX)', 'PK\u0003\u0004\0\0\0\0[Content_Types].xml word/document.xml'],
    ['an RTF document', '{\\rtf1 Title}'],
    ['an XML file', '<?xml version="1.0"?><nitf/>'],
    ['a web page', '<!DOCTYPE html><p>Title'],
  ])('refuses %s and names it', (kind, bytes) => {
    const { text, problems } = read(Uint8Array.from(bytes, (c) => c.charCodeAt(0)));
    expect(text).toBeNull();
    expect(problems).toMatchObject([
      { severity: 'error', message: `the file is not copy: it looks like ${kind}` },
    ]);
  });

  it.each([
    ['nothing', Uint8Array.of(), 'the file is empty'],
    ['a mark only', Uint8Array.of(0xef, 0xbb, 0xbf), 'the file holds no text'],
    ['blank lines', Buffer.from('\n \n\t\n'), 'the file holds no text'],
    [
      'codes',
      Uint8Array.from({ length: 400 }, (_, i) => i % 32),
      'the file is not copy: it holds binary data',
    ],
    ['5 MB', Buffer.alloc(5 * 1024 * 1024, 'text '), 'the story has 5.0 MB; at most 4 MB of text are read'],
  ])('refuses %s', (_, bytes, message) => {
    expect(read(bytes)).toMatchObject({ text: null, problems: [{ severity: 'error', line: 1, message }] });
  });

  it('gives a text without control characters, or an error, for all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, problems } = read(bytes);
        if (text === null) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        else expect(text).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
