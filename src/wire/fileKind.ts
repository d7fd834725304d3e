/** First bytes of files that are no text, with the word an editor knows them by. */
const signatures: readonly (readonly [kind: string, bytes: string])[] = [
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
  ['a PNG picture', '\u0089PNG'],
  ['a GIF picture', 'GIF8'],
  ['a TIFF picture', 'II*\0'],
  ['a TIFF picture', 'MM\0*'],
  ['a PDF document', '%PDF-'],
  ['an old Word, Excel or PowerPoint document', '\u00d0\u00cf\u0011\u00e0'],
  ['an RTF document', '{\\rtf'],
  ['a gzip archive', '\u001f\u008b'],
  ['a 7-Zip archive', "7z\u00bc\u00af'\u001c"],
  ['a RAR archive', 'Rar!'],
  ['an MP3 recording', 'ID3'],
  ['an Ogg recording', 'OggS'],
  ['a SQLite database', 'SQLite format 3'],
  ['a program', '\u007fELF'],
  ['an XML file', '<?xml'],
  ['a web page', '<!DOCTYPE html'],
  ['a web page', '<!doctype html'],
  ['a web page', '<html'],
];

/** What lies inside a ZIP file tells which of the formats built on it the file is. */
const zipped: readonly (readonly [kind: string, entry: string])[] = [
  ['a Word document (DOCX)', 'word/'],
  ['an Excel workbook (XLSX)', 'xl/'],
  ['a PowerPoint file (PPTX)', 'ppt/'],
  ['an OpenDocument file', 'application/vnd.oasis.opendocument'],
  ['an EPUB book', 'application/epub'],
];

/**
 * What a file is when it is not copy, told by its first bytes as `file(1)` does: `a JPEG picture`.
 * Gives null when nothing speaks against text.
 */
export function fileKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known !== undefined) return known[0];
  if (start.startsWith('PK\u0003\u0004')) return inZip(start);
  if (start.startsWith('RIFF')) return riffKind(start.slice(8, 12));
  if (start.slice(4, 8) === 'ftyp')
    return /^(?:avif|heic|mif1)/.test(start.slice(8)) ? 'a picture (AVIF or HEIC)' : 'a video';
  return null;
}

function inZip(start: string): string {
  return zipped.find(([, entry]) => start.includes(entry))?.[0] ?? 'a ZIP archive';
}

function riffKind(form: string): string {
  if (form === 'WEBP') return 'a WebP picture';
  return form === 'WAVE' ? 'a WAV recording' : 'a video';
}
