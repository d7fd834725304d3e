import { PressError } from './PressError.ts';

/** The moment of a press, RFC 3339 in UTC to the second: the machine's clock. */
export function clockNow(): string {
  return toInstant(new Date());
}

/**
 * The moment that `--now` names.
 *
 * @throws PressError with exit code 2 when it is no RFC 3339 time with an offset.
 */
export function parseNow(text: string): string {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(date.getTime()))
    throw new PressError(2, `--now ${text}: expected a time with its offset, such as 2026-11-24T12:00:00Z`);
  return toInstant(date);
}

function toInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
