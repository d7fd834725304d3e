import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** An element of XML, or a text in one. */
export type XmlPart = ReturnType<typeof x> | string | null;

/** A document of XML 1.0 in UTF-8 whose outermost element is `root`. */
export function writeXml(root: XmlPart): string {
  const declaration = { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="utf-8"' };
  return `${toXml(x(null, [declaration, root]), { closeEmptyElements: true, tightClose: true })}\n`;
}

/** An element that holds a text alone; none where there is no text. */
export function textElement(name: string, text: string | null): XmlPart {
  return text === null || text === '' ? null : x(name, plain(text));
}

/** A text without the characters that XML cannot hold in any form (XML 1.0, 2.2). */
export function plain(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
