import { type CreditKind, type CreditPart } from '../../article/schema.ts';
import { type House } from '../agency/house.ts';
import { isPictureAgency } from './classifySource.ts';

/** What a credit says whose last word is the deed; `kind` when the deed itself says one. */
export type Deed = { part: CreditPart; kind: CreditKind | null; because: string };

/** Who is meant is not said: the one interviewed, the family, the person shown. */
const unnamed = new Set(
  '受访者 受訪者 采访对象 本人 读者 讀者 遺族 家族 関係者 본인 독자 유가족 가족'.split(' '),
);

/**
 * Reads a credit that puts the deed last, as Chinese, Japanese and Korean desks do: who photographed it
 * (`新华社记者 林小华 摄`, `新华社发（林小华摄）`, `山田花子撮影`) or who gave it away (`港町市提供`, `受访者供图`,
 * `서울시 제공`). Null when no such word closes the text.
 *
 * Who gave a picture did not make it: the giver stands among the agencies and the kind is `handout`,
 * unless the giver is an agency that deals in pictures.
 */
export function readDeed(text: string, house: House): Deed | null {
  return readPhotographer(text) ?? readGiver(text, house);
}

function readPhotographer(text: string): Deed | null {
  const found =
    /^(?:(\p{Script=Han}{2,6}?)(?:记者|記者)\s?)?(\p{Script=Han}{2,4})\s?(?:摄影|攝影|摄|攝|撮影)$/u.exec(
      text,
    ) ?? /^(\p{Script=Han}{2,6}?)[发發]\s?[（(](\p{Script=Han}{2,4})\s?(?:摄影|攝影|摄|攝)[）)]$/u.exec(text);
  const [, agency, name = ''] = found ?? [];
  // `电影拍摄` is the making of a film.
  if (found === null || name.endsWith('拍')) return null;
  return {
    part: { names: [name], agencies: agency === undefined ? [] : [agency] },
    kind: null,
    because: 'the last word says who photographed it',
  };
}

function readGiver(text: string, house: House): Deed | null {
  const giver = /^([^\s、。，,；;：:／/|]{2,24}?)\s?(?:提供|供图|供圖|제공)$/u.exec(text)?.[1];
  if (giver === undefined || !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(giver))
    return null;
  return {
    part: { names: [], agencies: unnamed.has(giver) ? [] : [giver] },
    kind: isPictureAgency(giver, house) ? null : 'handout',
    because: 'the last word says who gave it away',
  };
}
