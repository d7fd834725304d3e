import { asPressed } from './pressed.ts';
import type { Words } from './words.ts';

type Format = { date: Intl.DateTimeFormat; time: Intl.DateTimeFormat; zone: Intl.DateTimeFormat };
const formats = new Map<string, Format>();

/**
 * An instant as the paper's clock shows it: `5 May 2024, 18:20 UTC`.
 *
 * Day and time are formatted apart and joined by the catalogue, because the word between them ("at",
 * a comma) is where versions of ICU differ most.
 */
export function formatInstant(instant: string, timeZone: string, words: Words): string {
  return asPressed(`${words.language} ${timeZone} ${instant}`, () => {
    const { date, time, zone } = formatFor(words.language, timeZone);
    const moment = new Date(instant);
    const name = zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    return words.say('dateAndTime', { date: date.format(moment), time: time.format(moment), zone: name });
  });
}

/** The day of an instant in the paper's time zone: `5 May 2024`. */
export function formatDay(instant: string, timeZone: string, { language }: Words): string {
  return asPressed(`${language} ${timeZone} ${instant} day`, () =>
    formatFor(language, timeZone).date.format(new Date(instant)),
  );
}

function formatFor(language: string, timeZone: string): Format {
  const key = `${language} ${timeZone}`;
  let format = formats.get(key);
  if (format === undefined) {
    const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    format = {
      date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }),
      time: new Intl.DateTimeFormat(language, { ...hour, timeZone }),
      zone: new Intl.DateTimeFormat(language, { ...hour, timeZone, timeZoneName: 'short' }),
    };
    formats.set(key, format);
  }
  return format;
}
