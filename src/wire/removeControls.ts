import type { Report } from './report.ts';

/**
 * What no reader sees and what can harm: the control codes of C0 and C1 but tab and line end, the
 * overrides that turn text round (U+202D, U+202E), a byte order mark inside the text, and codes that
 * are no characters.
 */
const controls = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** A file may be full of them; more lines than these tell an editor nothing. */
const named = 5;

/** The text without control characters; a warning names each line that had some. */
export function removeControls(text: string, report: Report): string {
  if (text.search(controls) < 0) return text;
  const lines = text.split('\n');
  let others = 0;
  let dirty = 0;
  const clean = lines.map((line, i) => {
    const found = line.match(controls);
    if (found === null) return line;
    dirty++;
    if (dirty > named) others++;
    else
      report.warn(i + 1, `${describe(found)} removed`, 'Take it out of the copy, or save it as plain text.');
    // Tabs of paper printers and page breaks stand between words; what goes must not join them.
    return line.replace(/[\v\f]/g, ' ').replace(controls, '');
  });
  if (others > 0) {
    report.warn(1, `control characters removed from ${others} more lines`, 'Save the copy as plain text.');
  }
  return clean.join('\n');
}

function describe(found: readonly string[]): string {
  const codes = [...new Set(found)].map(
    (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `control ${codes.length === 1 ? 'character' : 'characters'} ${codes.slice(0, 4).join(', ')}`;
}
