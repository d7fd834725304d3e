import { namesTrade, splitByline, splitNames } from '../byline.ts';
import { isAgency } from '../agency/agencies.ts';
import { noHouse, type House } from '../agency/house.ts';

const latin = /^(?:by|par|por|von|di|da|door|av|af)\s+(?=\S)/i;
const labelled = /^(?:автор|текст|بقلم|كتب|كتبت|إعداد|byline|texte?|testo|text)\s?[:：]\s*(?=\S)/iu;

/** Chinese, Japanese and Korean reporters sign with their trade instead of a preposition. */
const eastern = [
  /^[（(【]?(?:新华社|新華社|本报|本報|本社|中新社)?(?:记者|記者)[\s:：]?[\p{Script=Han}、，,\s]{0,30}[）)】]?$/u,
  /^[（(【]?(?:记者|記者)[\p{Script=Han}、]{2,20}[／/]?[\p{Script=Han}]{2,4}(?:报道|報導|報道)[）)】]?$/u,
  /^文[／/：:]\s?[\p{Script=Han}、·\s]{2,30}$/u,
  /^[가-힣]{2,4} ?(?:기자|특파원)(?: \S{3,80})?$/u,
];

const particles = new Set(
  'de da do dos das di del della der den van von zu la le el al bin bint ibn ben y e du af av ter'.split(' '),
);

/**
 * Whether a line below the headline is a byline: `By Ana Ruiz and Ben Cho`, `Von Ana Ruiz, dpa`,
 * `新华社记者`. Everything after the first word must be names, titles and agencies.
 */
export function isBylineLine(text: string, house: House = noHouse): boolean {
  if (text.length > 120) return false;
  if (eastern.some((form) => form.test(text))) return true;
  const opening = latin.exec(text) ?? labelled.exec(text);
  if (opening === null) return false;
  const rest = text.slice(opening[0].length).trim();
  const [first = '', ...others] = splitByline(rest, house);
  if (isAgency(rest, house) || /^staff(?: writers?| reporters?)?$/i.test(rest)) return true;
  return (
    areNames(first) && others.every((piece) => isAgency(piece, house) || areNames(piece) || isTitle(piece))
  );
}

function areNames(text: string): boolean {
  const names = splitNames(text);
  return names.length <= 4 && names.every(isName);
}

/** Two to five words that begin with a capital, particles apart; `Ana Ruiz in Lima` too. */
function isName(text: string): boolean {
  const [name = '', place] = text.split(/\s(?:in|en|à|em)\s(?=\p{Lu})/u);
  const words = name.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || /^al-\p{L}+$/iu.test(word));
  const isCaseless = /^[\p{Script=Arabic}\p{Script=Han}\s]+$/u.test(name);
  if (place !== undefined && !/^\p{Lu}[\p{L}.’' -]{1,40}$/u.test(place)) return false;
  if (isCaseless) return words.length <= 5;
  return (
    capitals.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => capitals.includes(word) || particles.has(word.toLowerCase()))
  );
}

/** A line below a byline that says what its people are: `Associated Press Writers`, `Reuters`. */
export function isTitleLine(text: string, house: House = noHouse): boolean {
  return isAgency(text, house) || (isTitle(text) && !/[.!?:]$/.test(text) && text.split(/\s+/).length <= 6);
}

function isTitle(text: string): boolean {
  return text.length <= 60 && (namesTrade(text) || /\bof the\b/.test(text));
}
