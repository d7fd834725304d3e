import { describe, expect, it } from 'vitest';
import { findEmbargo, isEmbargoLine } from './embargo.ts';

const context = { published: '2026-05-03T10:00:00Z', timeZone: 'Europe/Berlin' };

describe('findEmbargo', () => {
  it.each([
    ['EMBARGOED TO 0001 GMT May 5 2026', '2026-05-05T00:01:00Z'],
    ['EMBARGOED TO 0001 GMT MAY 5', '2026-05-05T00:01:00Z'],
    ['STRICTLY EMBARGOED UNTIL 6 a.m. EDT, Tuesday, May 5, 2026', '2026-05-05T10:00:00Z'],
    ['HOLD FOR RELEASE 12:01 AM ET May 5, 2026', '2026-05-05T04:01:00Z'],
    ['Embargoed until 5 May 2026, 18:00 CEST', '2026-05-05T16:00:00Z'],
    ['Embargo: 2026-05-05 00:01', '2026-05-04T22:01:00Z'],
    ['Sperrfrist: 5.5.2026, 00.01 Uhr', '2026-05-04T22:01:00Z'],
    ['Embargo jusqu’au 5 mai 2026 à 18h30', '2026-05-05T16:30:00Z'],
    ['Embargado hasta el 5 de mayo de 2026', '2026-05-04T22:00:00Z'],
    ['EMBARGOED TO noon GMT May 5, 2026', '2026-05-05T12:00:00Z'],
    ['EDS: please note, embargoed until 0900 GMT on 5th May', '2026-05-05T09:00:00Z'],
  ])('%s ends at %s', (text, instant) => {
    expect(findEmbargo(text, context)).toEqual({ until: instant });
  });

  it('takes a day without a year as the one next to the date of the copy', () => {
    expect(
      findEmbargo('EMBARGOED TO 0001 GMT Jan 2', { ...context, published: '2026-12-30T00:00:00Z' }),
    ).toEqual({ until: '2027-01-02T00:01:00Z' });
  });

  it.each([
    'EMBARGOED UNTIL FURTHER NOTICE',
    'EMBARGOED TO 0001 GMT Tuesday',
    'EMBARGOED UNTIL midnight May 5 2026',
    'EMBARGOED UNTIL 9:00 IST May 5 2026',
    'EMBARGOED UNTIL 31 February 2026',
    'Embargo: 0001-01-01T00:00:00',
  ])('%s cannot be settled', (text) => {
    expect(findEmbargo(text, context)).toBe('unreadable');
  });

  it('does not guess the year of undated copy', () => {
    expect(findEmbargo('EMBARGOED TO 0001 GMT May 5', { ...context, published: null })).toBe('unreadable');
  });

  it.each(['Oil embargo hits ports', 'The arms embargo was lifted', ''])('%j speaks of none', (text) => {
    expect(findEmbargo(text, context)).toBeNull();
  });
});

describe('isEmbargoLine', () => {
  it.each([
    ['EMBARGOED TO 0001 GMT May 5 2026', true],
    ['EMBARGOED UNTIL FURTHER NOTICE', true],
    ['***EMBARGOED UNTIL TUESDAY***', true],
    ['Embargoed until 5 May 2026, 18:00 CEST', true],
    ['SPERRFRIST: Dienstag', true],
    ['Embargo: sixty years on, an island counts the cost', false],
    ['EMBARGO TO HIT SMALL PORTS HARD', false],
    ['Embargo to hit small ports on May 5', false],
    ['Embargo: May 5 talks fail', false],
    ['Embargo: 5 May, 18:00', true],
    ['Embargoed until 5 May', true],
    ['The embargo until May was a mistake', false],
  ])('%s: %s', (text, expected) => {
    expect(isEmbargoLine(text, context)).toBe(expected);
  });
});
