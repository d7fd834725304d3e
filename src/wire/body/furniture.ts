/**
 * What agencies put around a story for the desk and not for readers. Every form here is unmistakable;
 * where there is doubt, the line is text.
 */
import { isAgency } from '../agency/agencies.ts';
import { noHouse, type House } from '../agency/house.ts';

/** `^BC-Guatemala-Talks, 1st Ld`, `a0123`, `zczc`: how a wire sorts its stories. */
export function isSlugLine(text: string): boolean {
  return (
    text.length <= 80 &&
    (/^\^?(?:BC|AM|PM)-[\p{Lu}\d][^\s,]{0,60}(?:,|$)/u.test(text) ||
      /^(?:[a-z]\d{3,4}|zczc|ZCZC)$/.test(text))
  );
}

/** `URGENT`, `BULLETIN`: how a wire ranks them. */
export function isPriorityMark(text: string): boolean {
  return /^[-*+ ]{0,6}(?:URGENT|BULLETIN|FLASH|ALERT|ADVISORY|URGENTE|ALERTE|EILMELDUNG|EIL)[-*+!: ]{0,6}$/.test(
    text,
  );
}

const toEditors =
  /^[([+* ]{0,5}(?:(?:attention|attn\.?|note to|notice to|memo to)[ :-]{1,3}(?:all )?(?:editors|subscribers|clients|desks)\b|eds?(?: note)?\s?[:,]|EDITORS?(?: NOTE)?\s?[:-]|achtung(?:,)? redaktion|hinweis an die redaktion|note aux r[ée]dactions|nota a los editores|atenci[óo]n,? editores|nota per le redazioni)/iu;
const changeNote =
  /^[([] ?(?:adds|updates|updated|recasts|corrects|corrected|refiles|refiled|repeats|rewrites|releads|clarifies|removes|changes|edits|inserts|new throughout|writethru|amplía|actualiza|corrige|ajoute|actualise|erg[äa]nzt|aktualisiert|berichtigt)\b[^()[\]]{0,250}[)\]]\.?$/iu;
const shouted = /^ATTENTION ?[-–—:]/;

/** What one desk tells the next: `EDS: …`, `ATTENTION EDITORS …`, `(Recasts, adds quotes)`. */
export function isAdvisory(text: string): boolean {
  return (
    text.length <= 600 &&
    (toEditors.test(text) || changeNote.test(text) || (shouted.test(text) && text.length <= 200))
  );
}

/** `(more)`, `-more-`, `MTF`: the story goes on in another take. */
export function isPageMark(text: string): boolean {
  return /^(?:\(more\)|[-–—] ?more ?[-–—]|\(MORE\)|MTF|\(MTF\)|\(suite\)|\(sigue\))$/.test(text);
}

const endMark =
  /^(?:[-–—( ]{0,4}(?:END|ENDS|Ends|ENDE)[-–—) ]{0,4}|[-–—] ?30 ?[-–—]|# ?# ?#|NNNN|nnnn|\(END\)|\(FIN\))$/;
/** When and on which wire it ran: `AP-WS-05-03-26 1010GMT`. */
const transmitted = /^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d\b[\w: ]{0,12}$/;
const initials = /^\(?\/?[\p{L}]{1,5}(?:\/[\p{L}]{1,5}){1,6}\/?\)?$/u;
const desk = /^(?:dpa|afp|apa|sda|ats|ots|epd|kna)(?:[-/][a-z]{1,5})?(?: [a-z]{1,5}\d?){2,10}$/;
/** Who worked on it, as Reuters closes: `(Reporting by Ben Cho; Editing by Jo Lund)`. */
const workedOn = /^\((?:additional )?(?:reporting|writing|editing|compiled) by [^()]{2,180}\)$/i;
const rights = /^\(?(?:©|\(c\)|copyright\b)/i;

/** What closes a story on the wire: `Reuter`, `(©NTB)`, `hh/ph/ts/hd`, `-30-`, `ENDS`. */
export function isSignOff(text: string, house: House = noHouse): boolean {
  if (text.length > 200) return false;
  if ([endMark, transmitted, desk, workedOn].some((form) => form.test(text))) return true;
  if (text.length <= 40 && (initials.test(text) || signedBy(text, house) !== null)) return true;
  return rights.test(text);
}

/** The agency that a sign-off names: `(©NTB)` gives `NTB`. */
export function signedBy(text: string, house: House = noHouse): string | null {
  const opened = text.replace(/^[-–—/([©\s]+/u, '').replace(/^(?:©|\(c\))\s?/i, '');
  const name = opened.slice(0, opened.length - closingMarks(opened));
  return name !== '' && isAgency(name, house) ? name : null;
}

function closingMarks(text: string): number {
  let count = 0;
  while (count < text.length && /[-–—/)\].\s]/u.test(text.charAt(text.length - 1 - count))) count++;
  return count;
}

/** How to reach the writer: `Follow Ana Ruiz at https://…`, `Contact: desk@example.org`. */
export function isContactLine(text: string): boolean {
  if (text.length > 200) return false;
  const opens =
    /^(?:follow|contact|media contact|press contact|e-?mail|phone|tel|twitter|kontakt|contacto)\b/i.test(
      text,
    );
  return (opens && /@|https?:|\d{4}/.test(text)) || /^[^\s@]{1,60}@[^\s@]{1,60}$/.test(text);
}

/** `CORRECTION: An earlier version …`: the word and what follows it. */
export function correctionLine(text: string): { kind: 'correction' | 'clarification'; text: string } | null {
  const found = /^[([*]{0,2}(correction|clarification|corrected)\s?[:–—]\s*/i.exec(text);
  if (found === null) return null;
  const rest = text
    .slice(found[0].length)
    .replace(/[)\]*]{1,2}$/, '')
    .trim();
  if (rest.length < 20) return null;
  return { kind: found[1]?.toLowerCase() === 'clarification' ? 'clarification' : 'correction', text: rest };
}
