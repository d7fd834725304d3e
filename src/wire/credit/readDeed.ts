import { type CreditKind, type CreditPart } from '../../article/schema.ts';
import { type House } from '../agency/house.ts';
import { classifySource, isPictureAgency, type SourceKind } from './classifySource.ts';
import { readNames } from './readChain.ts';

/** What a credit says whose last word is the deed; `kind` when the deed itself says one. */
export type Deed = { part: CreditPart; kind: CreditKind | null; because: string };

/** A paper's words for its own desk. */
const ownDesks = new Set('本报 本報 本刊 本网 本台 本社 本紙'.split(' '));

/** Who is meant is not said: the one interviewed, the family, the person shown, the paper itself. */
const unnamed = new Set(
  '本社 本紙 本报 本報 同社 自社 筆者 著者 作者 編集部 编辑部 記者 记者 通讯员 友人 住民 航空 空中 高速 夜間 水中 無人機 无人机 전속 사진 受访者 受訪者 采访对象 本人 读者 讀者 遺族 家族 関係者 본인 독자 유가족 가족'.split(
    ' ',
  ),
);

/** `昨年撮影` says when. */
const timeAtEnd = /[年月日時时頃前後]$/u;

/**
 * Reads a credit that puts the deed last, as Chinese, Japanese and Korean desks do: who photographed it
 * (`新华社记者 林小华 摄`, `新华社发（林小华摄）`, `山田花子撮影`, `김하늘 기자`) or who gave it away (`港町市提供`, `受访者供图`,
 * `서울시 제공`). Null when no such word closes the text.
 *
 * Who gave a picture did not make it: the giver stands among the agencies and the kind is `handout`,
 * unless the giver is an agency that deals in pictures.
 */
export function readDeed(text: string, house: House): Deed | null {
  return readPhotographer(text, house) ?? readReporter(text) ?? readGiver(text, house);
}

function readPhotographer(text: string, house: House): Deed | null {
  const found =
    /^(?:(?<desk>\p{Script=Han}{2,6}?)(?:记者|記者)[\s　]?)?(?<names>[\p{Script=Han}\p{Script=Katakana}ー・、]{2,16}?)[\s　]?(?:さん|氏)?(?:摄影|攝影|摄|攝|撮影)$/u.exec(
      text,
    ) ??
    /^(?<desk>\p{Script=Han}{2,6}?)[发發]\s?[（(](?<names>\p{Script=Han}{2,4})\s?(?:摄影|攝影|摄|攝)[）)]$/u.exec(
      text,
    );
  const { desk, names: written = '' } = found?.groups ?? {};
  // `电影拍摄` is the making of a film.
  if (found === null || written.endsWith('拍')) return null;
  const kind = classifySource(written, house);
  const names = unnamed.has(written) || timeAtEnd.test(written) ? [] : readPhotographers(written, kind);
  // "共同撮影": an agency is no person.
  const isBody = names.length === 0 && (kind === 'agency' || kind === 'body');
  const agency = isBody ? written : desk;
  return {
    part: { names, agencies: agency === undefined || ownDesks.has(agency) ? [] : [agency] },
    kind: null,
    because: 'the last word says who photographed it',
  };
}

function readPhotographers(written: string, kind: SourceKind): string[] {
  if (kind === 'person' || /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+$/u.test(written))
    return [written];
  return kind === 'unknown' ? (readNames(written) ?? []) : [];
}

/** `김하늘 기자`, `연합뉴스 김하늘 기자`: the reporter who took the picture. */
function readReporter(text: string): Deed | null {
  const found =
    /^(?:(?<desk>[가-힣]{2,10})[\s/·=|]{1,3})?(?<names>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3})\s?(?:사진|선임)?(?:기자|작가)$/u.exec(
      text,
    )?.groups;
  if (found?.names === undefined || unnamed.has(found.names)) return null;
  return {
    part: {
      names: found.names.split(/[·,]\s?/u),
      agencies: found.desk === undefined ? [] : [found.desk],
    },
    kind: null,
    because: 'the last word says that a reporter took it',
  };
}

function readGiver(text: string, house: House): Deed | null {
  const giver = /^([^\s、。，,；;：:／/|]{2,24}?)\s?(?:提供|供图|供圖|제공)$/u.exec(text)?.[1];
  const sender = /^(\p{Script=Han}{2,8})[发發]$/u.exec(text)?.[1];
  if (sender !== undefined && isPictureAgency(sender, house)) {
    return { part: { names: [], agencies: [sender] }, kind: null, because: 'the agency that sent it' };
  }
  if (giver === undefined || !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(giver))
    return null;
  return {
    part: { names: [], agencies: unnamed.has(giver) ? [] : [giver] },
    kind: isPictureAgency(giver, house) ? null : 'handout',
    because: 'the last word says who gave it away',
  };
}
