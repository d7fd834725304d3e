import { type DatelineContext, type FoundDateline } from './foundDateline.ts';
import { readEasternReporters } from './readReporters.ts';

/** What an opening of an Eastern paper says, before it is known where it ends. */
export type Inside = Omit<FoundDateline, 'end' | 'doubt'>;

/** `記者王小明／台北報導`, `记者李华北京报道`: Chinese papers sign with reporter, place and the word for a report. */
export function readReported(content: string, { language, gazetteer }: DatelineContext): Inside | null {
  const found =
    /^(?<desk>\p{Script=Han}{0,6}?)(?:记者|記者|特派员|特派員)[\s　:：]?(?<signed>[\p{Script=Han}、\s　]{2,20}(?:[／/][\p{Script=Han}、\s]{2,12})?)(?:即时|即時)?(?:报道|报导|報導|報道|专电|專電|电|電)$/u.exec(
      content,
    )?.groups;
  if (found === undefined) return null;
  const { desk = '', signed: whole = '' } = found;
  const stroke = whole.search(/[／/]/u);
  for (let cut = stroke < 0 ? 2 : stroke; cut < whole.length; cut++) {
    const name = whole.slice(stroke < 0 ? cut : cut + 1).trim();
    if (gazetteer.isPlace(name, language)) {
      return {
        text: name,
        places: [{ name, region: null }],
        agency: desk === '' ? null : desk,
        date: null,
        reporters: readEasternReporters(whole.slice(0, cut).trim()),
        confidence: 0.95,
        because: 'a reporter, a known place and the word for a report',
      };
    }
    if (stroke >= 0) return null;
  }
  return null;
}

/** The paper in brackets of its own, and the report behind it: `【港报讯】记者李华北京报道：`. */
const opening =
  /^\s{0,8}(?:[【［[（(](?<paper>\p{Script=Han}{2,8}?)[讯訊][】］\]）)]\s?)?(?<report>\p{Script=Han}{0,6}?(?:记者|記者)[\p{Script=Han}、／/\s　]{4,24}?(?:报道|报导|報導|報道))(?:[：:]|(?=\s))/u;

/**
 * The same without brackets, closed by a colon or a space: `本报记者 李华 北京报道：`. A sentence that tells of a
 * report goes on without either.
 */
export function readReportedOpening(paragraph: string, context: DatelineContext): FoundDateline | null {
  const found = opening.exec(paragraph.slice(0, 60));
  const { paper, report = '' } = found?.groups ?? {};
  const inside = found === null ? null : readReported(report, context);
  if (found === null || inside === null) return null;
  return { ...inside, agency: paper ?? inside.agency, end: found[0].length, doubt: null };
}
