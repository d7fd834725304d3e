import { asPressed } from '../words/pressed.ts';
import type { Words } from '../words/words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of the week of an instant in a time zone (an IANA name): `Monday`. */
export function formatWeekday(instant: string, timeZone: string, { language }: Words): string {
  return asPressed(`${language} ${timeZone} ${instant} weekday`, () => {
    const key = `${language} ${timeZone}`;
    const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { weekday: 'long', timeZone });
    formats.set(key, format);
    return format.format(new Date(instant));
  });
}
