import { type Byline } from '../../article/schema.ts';
import { isAgency } from '../agency/agencies.ts';
import { noDateline, type DatelineContext, type FoundDateline, type NoDateline } from './foundDateline.ts';
import { readEasternReporters, reporterWord } from './readReporters.ts';
import { type FiledPlace } from './splitPlaces.ts';

/** No Chinese dateline is longer; what lies beyond is not looked at. */
const reach = 60;
const longestAgency = 6;
const longestPlaces = 16;

const day = /(?:[0-9０-９]{1,4}年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日/u;
const dispatch = /^(?:专电|專電|电|電|讯|訊|消息)/u;

/**
 * Reads the Chinese form: agency, place, day and the word for a dispatch, without spaces or dashes:
 * `新华社北京4月24日电`, `（中央社台北5日電）`, `中新社上海5月5日电`.
 *
 * Gives null when the paragraph does not open so. A reporter between agency and place
 * (`中央社記者王小明台北5日電`) is told from the place only where the gazetteer knows it; reporters
 * behind it in brackets of their own (`新华社北京5月3日电（记者李华）`) belong to the dateline.
 */
export function readChineseDateline(
  paragraph: string,
  context: DatelineContext,
): FoundDateline | NoDateline | null {
  const head = paragraph.slice(0, reach);
  const start = /^\s*[（(【［[]?\s*据?/u.exec(head)?.[0].length ?? 0;
  const date = day.exec(head);
  if (date === null || date.index < start + 1) return null;
  const afterDate = date.index + date[0].length;
  const word = dispatch.exec(head.slice(afterDate))?.[0];
  if (word === undefined) return null;
  const agency = readAgency(head, start, context);
  const middle = head.slice(start + (agency?.length ?? 0), date.index).trim();
  if (middle === '') return noDateline(0.8, 'an agency and a date, but no place');
  const places = readPlaces(middle, agency !== null, context);
  if (places === null) return noDateline(0.6, `"${middle}" before the date is no known place`);
  return {
    text: places.text,
    places: places.places,
    agency,
    date: date[0],
    ...signedBehind(head, closeBracket(head, start, afterDate + word.length), places.reporters),
    doubt: null,
    confidence: agency === null ? 0.9 : 0.98,
    because: `${agency === null ? 'a known place' : `the agency ${agency}`} and the date ${date[0]}${word}`,
  };
}

/** The longest name of an agency at a point. */
function readAgency(head: string, start: number, { house }: DatelineContext): string | null {
  for (let length = longestAgency; length >= 2; length--) {
    const name = head.slice(start, start + length);
    if (name.length === length && isAgency(name, house)) return name;
  }
  return null;
}

function readPlaces(
  middle: string,
  signed: boolean,
  { language, gazetteer }: DatelineContext,
): { text: string; places: FiledPlace[]; reporters: Byline[] } | null {
  const reporter = new RegExp(`^${reporterWord.source}`, 'u').exec(middle);
  if (reporter === null) {
    const names = middle.split(/[、/／]/u).map((name) => name.trim());
    const placed = names.every((name) => /^\p{L}[\p{L}·・]*$/u.test(name) && name.length <= longestPlaces);
    const settled = signed || names.every((name) => gazetteer.isPlace(name, language));
    if (!placed || !settled) return null;
    return { text: middle, places: names.map((name) => ({ name, region: null })), reporters: [] };
  }
  for (let cut = reporter[0].length + 2; cut < middle.length; cut++) {
    const name = middle.slice(cut).trim();
    if (!gazetteer.isPlace(name, language)) continue;
    const reporters = readEasternReporters(middle.slice(0, cut).trim());
    return { text: name, places: [{ name, region: null }], reporters };
  }
  return null;
}

/** `（记者李华、王明）` behind the dispatch; a bracket that names no reporter is text. */
function signedBehind(head: string, at: number, before: Byline[]): { end: number; reporters: Byline[] } {
  const found = /^\s?[（(]([^（）()]{3,40})[）)]/u.exec(head.slice(at));
  if (found === null || !reporterWord.test(found[1] ?? '')) return { end: at, reporters: before };
  return { end: at + found[0].length, reporters: [...before, ...readEasternReporters(found[1] ?? '')] };
}

function closeBracket(head: string, start: number, end: number): number {
  const opened = /[（(【［[]/u.test(head.slice(0, start));
  return opened && /^[）)】］\]]/u.test(head.slice(end)) ? end + 1 : end;
}
