import { isAgency } from '../agency/agencies.ts';
import { noHouse, type House } from '../agency/house.ts';
import {
  bodyWords,
  distributors,
  handouts,
  nobody,
  particles,
  plainWords,
  platforms,
  pools,
} from './sourceNames.ts';

/**
 * What a piece of a credit's chain is. `agency` and `body` say through whom the picture came, `person` who
 * made it; `nobody` stands for a name that is not given; of `unknown` it cannot be told.
 */
export type SourceKind = 'agency' | 'body' | 'pool' | 'handout' | 'nobody' | 'person' | 'unknown';

export function classifySource(text: string, house: House = noHouse): SourceKind {
  const folded = foldSource(text);
  if (nobody.has(folded) || /^[@#]/u.test(folded) || !/\p{L}/u.test(folded)) return 'nobody';
  if (pools.has(folded)) return 'pool';
  if (handouts.has(folded)) return 'handout';
  if (isPictureAgency(text, house)) return 'agency';
  if (platforms.has(folded) || isBody(text)) return 'body';
  return isPersonShaped(text) ? 'person' : 'unknown';
}

/** Whether a text names one agency or distributor of pictures, `AP Photo` and `dpa-Bildfunk` included. */
export function isPictureAgency(text: string, house: House = noHouse): boolean {
  const folded = foldSource(text);
  if (isSource(text.trim(), house)) return true;
  const cut = folded.search(/[\s-]/u);
  const [first, rest] = [text.trim().slice(0, cut), folded.slice(cut + 1)];
  if (cut > 0 && isSource(first, house) && distributors.has(rest)) return true;
  const stem = /^(.{2,24})[\s-](?:photo|photos|images|bildfunk|pool|pictures|foto|fotos|files)$/u.exec(
    folded,
  )?.[1];
  return stem !== undefined && isSource(stem, house);
}

function isSource(text: string, house: House): boolean {
  return distributors.has(foldSource(text)) || isAgency(text, house);
}

/** Whether a text is a distributor of pictures only: news agencies also sign words. */
export function isPictureOnly(text: string): boolean {
  return distributors.has(foldSource(text));
}

/** Whether a text has the form of a personal name and no word that a body or a sentence would have. */
export function isPersonShaped(text: string): boolean {
  const name = text.trim();
  if (name.length > 48 || /[\p{Nd}:;,/|@()"<>=]/u.test(name)) return false;
  if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}$/u.test(name))
    return !isEasternBody(name);
  if (/^[가-힣]{2,4}$/u.test(name)) return true;
  if (/^\p{Lu}\. ?\p{Lu}[\p{L}'’-]+$/u.test(name)) return true;
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}\s]+$/u.test(name))
    return words.every((word) => !bodyWords.has(word));
  // "Cultura RF": capitals behind small letters are a mark, unless they count kings and juniors.
  const last = words.at(-1) ?? '';
  if (/\p{Ll}/u.test(words[0] ?? '') && /^\p{Lu}{2,4}$/u.test(last) && !/^[IVX]{2,4}$/.test(last))
    return false;
  return words.every(isNamePart) && words.filter((word) => /^\p{Lu}[\p{L}'’.-]/u.test(word)).length >= 2;
}

function isNamePart(word: string): boolean {
  const folded = bare(word);
  if (particles.has(folded)) return true;
  if (bodyWords.has(folded) || plainWords.has(folded)) return false;
  return /^(?:\p{Lu}\.?|\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|d|l|o)[-'’]\p{Lu}[\p{L}-]*)$/u.test(word);
}

/** Has a word that only bodies have, is a domain, is in short capitals, or starts with an article. */
function isBody(text: string): boolean {
  const words = text.trim().split(/[\s-]+/u);
  if (/^(?:the|der|die|das|le|la|les|el|il)\s/iu.test(text) && /^\p{Lu}/u.test(words[1] ?? '')) return true;
  if (/^[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20}){1,3}$/u.test(text.trim())) return true;
  if (/^[\p{Lu}\d&]{2,6}$/u.test(text.trim())) return true;
  if (isEasternBody(text.trim())) return true;
  const capitals = words.every((word) => /^\p{Ll}?[\p{Lu}\d(&]/u.test(word) || isInnerWord(word));
  return capitals && words.length <= 8 && words.some((word) => bodyWords.has(bare(word)));
}

function isInnerWord(word: string): boolean {
  return particles.has(bare(word)) || /^(?:of|for|and|in|the|für|und|pour|et|para|por|per)$/iu.test(word);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,']$/u, '');
}

function isEasternBody(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,14}(?:社|新聞|新闻|报|報|网|網|局|部|厅|庁|省|会|會|馆|館|大学|大學|中心|通信|テレビ|放送|뉴스|일보|신문|청|부)$/u.test(
    name,
  );
}

/** What names of sources are compared by: lower case, one space, no closing point. */
export function foldSource(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.,;]$/u, '');
}
