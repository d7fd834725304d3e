import { noHouse, type House } from '../agency/house.ts';
import { analyseCredit, isForeign, type Analysis } from './analyseCredit.ts';
import { classifySource, isPictureOnly } from './classifySource.ts';
import { readNames } from './readChain.ts';

const longestLine = 200;
/** In characters of scripts without spaces; a longer line that ends so is a sentence. */
const longestDeed = 24;
/** Deeds of pictures only, or any in brackets: `情報提供` and `夜間撮影` open sections too. */
const pictureDeed = /(?:供[图圖]|[摄攝]|[)）])$/u;

/** Small words that credits have: what else is in small letters is a sentence. */
const smallWords = new Set(
  'via for by of and the from courtesy de la le les el del di da das dos von van der den für pour par por para y e et und og och en on photo photos illustration image images pool archive taken'.split(
    ' ',
  ),
);

/**
 * Whether a line of copy is a picture credit, how sure that is, and why.
 *
 * A label that only pictures have (`Cover photo:`, `Foto:`) is enough before anything that is no
 * sentence; one that other lines have too (`Credit:`, `Video:`) needs a maker or an agency behind it;
 * without a label only what agencies of pictures sign is one, since reporters sign like photographers.
 */
export function weighCreditLine(
  line: string,
  house: House = noHouse,
): { is: boolean; confidence: number; because: string } {
  const text = line.trim();
  if (text === '' || text.length > longestLine) return no(0.95, 'too long or too short for a credit');
  const found = analyseCredit(text, house);
  // Korean labels close with an equals sign, which nothing behind a label may hold.
  if (isForeign(found.shown)) return no(0.8, 'addresses or markup in it');
  const isRead = found.parts.length > 0 && found.confidence >= 0.8;
  if (!isRead && isSentence(found.content)) return no(0.9, 'it reads as a sentence');
  if (found.label === null) return weighBare(text, found, house);
  if (found.content === '') return no(0.7, 'a label with nothing behind it');
  if (found.parts.length > 0 && (!found.label.open || found.confidence > 0.6))
    return yes(0.97, `the label of a credit, ${found.because}`);
  if (!found.label.open) return yes(0.85, 'the label of a credit');
  const named = readNames(found.content) !== null || namesSource(found.content, house);
  return named ? yes(0.7, 'a label and a name') : no(0.6, 'a label that other lines have too');
}

function weighBare(
  text: string,
  found: Analysis,
  house: House,
): { is: boolean; confidence: number; because: string } {
  if (found.isDeed && text.length <= longestDeed && pictureDeed.test(text)) return yes(0.8, found.because);
  if (found.parts.length === 0) return no(0.9, 'no label, and no chain of a credit');
  if (/^(?:©|\(c\)\s)/iu.test(text) && text.length <= 80) return yes(0.8, 'a copyright mark and a source');
  const agencies = found.parts.flatMap((part) => part.agencies);
  const pictured = agencies.some((name) => isPictureOnly(name) || classifySource(name, house) === 'pool');
  if (pictured && /[/|]|\svia\s/iu.test(text)) return yes(0.8, 'a chain with an agency of pictures');
  return no(0.6, 'no label, and reporters sign so too');
}

function namesSource(content: string, house: House): boolean {
  return ['agency', 'body', 'pool', 'handout'].includes(classifySource(content, house));
}

/** More than two words in small letters, or an end like a sentence's. */
function isSentence(content: string): boolean {
  const words = content.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !smallWords.has(word.toLowerCase()));
  if (small.length > 2) return true;
  return words.length > 7 && /[.!?…]$/u.test(content) && small.length > 0;
}

function yes(confidence: number, because: string): { is: boolean; confidence: number; because: string } {
  return { is: true, confidence, because };
}

function no(confidence: number, because: string): { is: boolean; confidence: number; because: string } {
  return { is: false, confidence, because };
}
