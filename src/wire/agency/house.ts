import { agencyKey } from './agencyKey.ts';

/** How the paper itself signs copy and pictures. */
export type House = { isOwn: (text: string) => boolean };

/** For copy of which nobody says whose it is. */
export const noHouse: House = { isOwn: () => false };

/** What a paper calls the desks that sign with its name: `Dateline Wire`, `Dateline Staff`. */
const desks = new Set(
  (
    'wire news newswire service newsservice newsdesk newsroom desk staff press agency photo photos foto fotos pictures ' +
    'graphics graphic maps video redaktion rédaction redacción redazione redação agentur agence agencia agenzia agência ' +
    'редакция агентство وكالة تحرير 通信 ニュース 編集部 写真部 通讯社 記者 记者 기자'
  ).split(' '),
);

/**
 * A house with the names that it signs with: those of the paper, of its publisher and of its agency.
 * An article before a name and a word for a desk behind it change nothing.
 *
 * @example createHouse(['The Farol']).isOwn('Farol Wire') // true
 */
export function createHouse(names: readonly string[]): House {
  const own = new Set(names.map(keyOf).filter((key) => key !== ''));
  return {
    isOwn: (text) => {
      const key = keyOf(text);
      if (own.has(key)) return true;
      for (const name of own) {
        if (key.startsWith(name) && desks.has(key.slice(name.length))) return true;
      }
      return false;
    },
  };
}

function keyOf(name: string): string {
  return agencyKey(name.trim().replace(/^the\s/iu, ''));
}
