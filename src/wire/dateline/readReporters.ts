import { type Byline } from '../../article/schema.ts';
import { isPersonShaped } from '../credit/classifySource.ts';

/** Words for the reporter in Chinese and Japanese copy, whose names stand behind or before them. */
export const reporterWord =
  /(?:见习|實習|实习|特约|特約)?(?:记者|記者|特派员|特派員|特派記者|通讯员|通訊員|支局長)/u;

const koreanTrade = /(?:인턴|선임|전문)?(?:기자|특파원|통신원|논설위원)/u;

/** No list of reporters in a dateline is longer. */
const most = 4;

/**
 * The reporters that a Chinese or Japanese signature names: `记者李华、王明`, `記者 山田太郎`,
 * `鈴木次郎、佐藤花`. Empty when any of it is not a person's name: nobody is invented.
 */
export function readEasternReporters(signature: string): Byline[] {
  const names = signature
    .split(new RegExp(reporterWord, 'gu'))
    .flatMap((part) => joinSpaced(part.split(/[、，,和及\s　]+/u).filter((name) => name !== '')));
  const named = names.every((name) => name.length > 1 && isPersonShaped(name));
  return named && names.length <= most ? names.map((name) => ({ name, role: null })) : [];
}

/** The reporters before the trade word of a Korean signature: `홍길동 기자`, `홍길동·김철수 특파원`. */
export function readKoreanReporters(signature: string): Byline[] {
  const people: Byline[] = [];
  for (const part of signature.split(/[,，]/u)) {
    const trade = koreanTrade.exec(part);
    const names = (trade === null ? part : part.slice(0, trade.index)).split(/[·・、\s]+/u).filter(Boolean);
    if (!names.every((name) => /^[가-힣]{2,4}$/u.test(name))) return [];
    people.push(...names.map((name) => ({ name, role: trade?.[0] ?? null })));
  }
  return people.length <= most ? people : [];
}

/** The people of a list with commas, `Анна Иванова, Пётр Сидоров`; empty when one of them is none. */
export function readListedReporters(names: readonly string[], isPlace: (name: string) => boolean): Byline[] {
  const named = names.every((name) => isPersonShaped(name) && !isPlace(name));
  return named ? names.map((name) => ({ name, role: null })) : [];
}

/** Names of two characters are set with a space between them, to be as wide as their neighbours: `李 华`. */
function joinSpaced(names: string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before?.length === 1 && name.length === 1) joined[joined.length - 1] = before + name;
    else joined.push(name);
  }
  return joined;
}
