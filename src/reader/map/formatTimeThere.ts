/**
 * The time of day and the day of the week in a time zone, at an instant in milliseconds.
 *
 * Null where the browser does not know the zone: new ones are named every few years.
 *
 * @example formatTimeThere(Date.UTC(2026, 10, 24, 14, 5), 'Europe/Amsterdam', 'en')
 *   // { time: '15:05', weekday: 'Tuesday' }
 */
export function formatTimeThere(
  instant: number,
  timeZone: string,
  language: string,
): { time: string; weekday: string } | null {
  try {
    const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone });
    const clock = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
    return { time: clock.format(instant), weekday: day.format(instant) };
  } catch {
    return null;
  }
}
