import { canonicalLanguage } from '../../article/language.ts';
import { correctionKinds, type Correction, type Fact } from '../../article/schema.ts';
import { parseByline, type People } from '../byline.ts';
import type { Desk, Draft } from '../draft.ts';
import { dateForm, parseInstant } from '../instant.ts';
import { quoted, type Report } from '../report.ts';
import { describe, plainText, type FieldReader } from './fieldReader.ts';
import type { Field } from './parseFrontMatter.ts';

const none: Field = { kind: 'none', line: 1 };

/** `byline: By A and B, AFP`, or a list of names and of `{ name, role }`. */
export function readByline(reader: FieldReader, { house }: Desk, report: Report): People | null {
  const field = reader.field('byline');
  if (field === null) return null;
  const all = items(field).map((item): People | null => {
    if (item.kind !== 'map') {
      const line = plainText(item);
      return line === null ? null : parseByline(line, house);
    }
    const name = text(item, 'name');
    return name === null ? null : { people: [{ name, role: text(item, 'role') }], agency: null };
  });
  if (all.some((people) => people === null)) {
    report.error(
      field.line,
      'byline has an entry without a name',
      'Write `byline: Ana Ruiz`, or a list of `{ name: Ana Ruiz, role: … }`.',
    );
  }
  const found = all.filter((people) => people !== null);
  return {
    people: found.flatMap(({ people }) => people),
    agency: found.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}

/** `corrections:` is a list of `{ date, kind, text }`; each must be whole, for none may be lost. */
export function readCorrections(field: Field | null, desk: Desk, report: Report): Correction[] {
  if (field === null) return [];
  const advice = 'Write `- { date: 2026-05-06, kind: correction, text: "…" }`.';
  return items(field).flatMap((item) => {
    if (item.kind !== 'map') {
      report.error(item.line, `a correction is ${describe(item)}; expected date, kind and text`, advice);
      return [];
    }
    const date = parseInstant(text(item, 'date') ?? '', desk.timeZone);
    const word = (text(item, 'kind') ?? 'correction').toLowerCase();
    const kind = correctionKinds.find((name) => name === word);
    const words = text(item, 'text');
    if (date === null)
      report.error(
        lineOf(item, 'date'),
        `the date of a correction is ${describe(get(item, 'date'))}; expected ${dateForm}`,
        advice,
      );
    if (kind === undefined)
      report.error(
        lineOf(item, 'kind'),
        `the kind of a correction is ${quoted(word)}; expected ${correctionKinds.join(', ')}`,
        advice,
      );
    if (words === null) report.error(lineOf(item, 'text'), 'a correction has no text', advice);
    return date === null || kind === undefined || words === null ? [] : [{ date, kind, text: words }];
  });
}

/** `facts:` is a list of `{ figure, unit, label }`. */
export function readFacts(field: Field | null, report: Report): Fact[] {
  if (field === null) return [];
  return items(field).flatMap((item) => {
    const figure = text(item, 'figure');
    const label = text(item, 'label');
    if (figure !== null && label !== null) return [{ figure, unit: text(item, 'unit'), label }];
    report.error(
      item.line,
      'a fact needs a figure and a label',
      'Write `- { figure: 130, unit: km, label: of coast }`.',
    );
    return [];
  });
}

/** `translations:` leads from a language to the identity of the copy in it. */
export function readTranslations(field: Field | null, report: Report): Draft['translations'] {
  if (field === null) return [];
  const advice = 'Write `translations: { es: "id of the Spanish copy" }`.';
  if (field.kind !== 'map') {
    report.warn(field.line, `translations is ${describe(field)}; expected languages`, advice);
    return [];
  }
  return [...field.entries].flatMap(([key, value]) => {
    const language = canonicalLanguage(key);
    const id = plainText(value);
    if (language !== null && id !== null) return [{ language, id }];
    report.warn(
      value.line,
      `the translation ${quoted(key)} is ${describe(value)}; expected a language and the identity of its copy`,
      advice,
    );
    return [];
  });
}

function items(field: Field): Field[] {
  return field.kind === 'list' ? field.items : [field];
}

function get(field: Field, key: string): Field {
  return (field.kind === 'map' ? field.entries.get(key) : undefined) ?? none;
}

function text(field: Field, key: string): string | null {
  return plainText(get(field, key));
}

function lineOf(field: Field, key: string): number {
  const found = get(field, key);
  return found === none ? field.line : found.line;
}
