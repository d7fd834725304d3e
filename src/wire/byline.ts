import type { Byline } from '../article/schema.ts';
import { isAgency } from './agency/agencies.ts';
import { noHouse, type House } from './agency/house.ts';

/** The people of a byline and the agency that it ends with. */
export type People = { people: Byline[]; agency: string | null };

/** The word that opens a byline in the languages copy is read in. */
const opening =
  /^(?:by|par|por|von|di|da|door|av|af|od|przez|от|автор|بقلم|كتب|كتبت|文[/／:：])[\s:：]+|^文[/／:：]\s*/iu;

const joints = / (?:and|et|y|e|und|en|og|och|i|и|with|avec|con|mit) | ?[&;；、] ?| \/ /iu;

/** How the words for trades begin that stand in the title behind a name. */
const trades =
  'writer correspond korrespond correspons reporter editor columnist analyst chief bureau staff news redakt redac enviad inviat journalist'.split(
    ' ',
  );

/**
 * The people of a byline as an editor or an agency writes it.
 *
 * @example parseByline('By Ana Ruiz and Ben Cho, AFP') // two people, agency 'AFP'
 * @example parseByline('Ana Ruiz, Central America correspondent') // one person with a role
 */
export function parseByline(text: string, house: House = noHouse): People {
  const eastern = parseEastern(text.trim(), house);
  if (eastern !== null) return eastern;
  let agency: string | null = null;
  const people: Byline[] = [];
  for (const piece of splitByline(text.trim().replace(opening, ''), house)) {
    if (isAgency(piece, house)) agency = piece;
    else if (people.length > 0 && isRole(piece)) addRole(people, piece);
    else people.push(...splitNames(piece).map(toPerson));
  }
  return { people: people.filter(({ name }) => name !== ''), agency };
}

/** The pieces of a byline between its commas; `Ana Ruiz (EFE)` is the same as `Ana Ruiz, EFE`. */
export function splitByline(text: string, house: House = noHouse): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const bracket = line.endsWith(')') ? line.lastIndexOf('(') : -1;
  const inner = line.slice(bracket + 1, -1);
  const plain = bracket >= 0 && isAgency(inner, house) ? `${line.slice(0, bracket)}, ${inner}` : line;
  return plain
    .split(/[,，،]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The names of several people: `Ana Ruiz and Ben Cho`. */
export function splitNames(text: string): string[] {
  return text.split(joints);
}

/** Whether a text has a word for a trade in it: `Associated Press Writer`. */
export function namesTrade(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => trades.some((trade) => word.startsWith(trade)));
}

/** `新华社记者李华、王明`, `記者李華／台北報導`, `홍길동 기자`: the trade stands beside the name. */
function parseEastern(text: string, house: House): People | null {
  const korean = /^([가-힣]{2,4}) ?(기자|특파원)(?: \S{3,80})?$/u.exec(text);
  if (korean !== null) return { people: [{ name: korean[1] ?? '', role: korean[2] ?? null }], agency: null };
  const found =
    /^[（(【]?(\p{Script=Han}{0,4})[记記]者[:：]?([\p{Script=Han}、，\s]{0,40})(?:[／/](\p{Script=Han}{1,20}))?[）)】]?$/u.exec(
      text,
    );
  if (found === null) return null;
  const [, desk = '', names = '', role] = found;
  const people = names.split(/[、，\s]+/u).filter((name) => name !== '');
  return {
    people: people.map((name) => ({ name, role: role ?? null })),
    agency: isAgency(desk, house) ? desk : null,
  };
}

/** A title of several (`staff writers`) is everybody's, one of one is the last one's. */
function addRole(people: Byline[], role: string): void {
  const bearers = /s$/i.test(role) ? people : people.slice(-1);
  for (const person of bearers) person.role = person.role === null ? role : `${person.role}, ${role}`;
}

/** A title begins in lower case (`correspondent in Lima`) or names a trade (`Associated Press Writer`). */
function isRole(piece: string): boolean {
  return /^\p{Ll}/u.test(piece) || namesTrade(piece);
}

/** `Ana Ruiz in Lima`: what follows the name is where she wrote. */
function toPerson(text: string): Byline {
  const name = text.trim();
  const at = name.search(/\s(?:in|en|à|a|em)\s\p{Lu}/u);
  return at < 0 ? { name, role: null } : { name: name.slice(0, at), role: name.slice(at + 1) };
}
