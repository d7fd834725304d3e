import { type CreditKind, type CreditPart } from '../../article/schema.ts';
import { type House } from '../agency/house.ts';
import { leadingKind, readLabel, type Label } from './creditLabels.ts';
import { giverStart } from './giftPhrase.ts';
import { readChain, readNames } from './readChain.ts';
import { readDeed } from './readDeed.ts';
import { splitCreditItems } from './splitCreditItems.ts';

/** A credit taken apart. `shown` is the line without its first label; `content` without all of them. */
export type Analysis = {
  label: Label | null;
  kind: CreditKind;
  shown: string;
  content: string;
  parts: CreditPart[];
  /** Whether a word for the deed closes it: `… 摄`, `… 提供`. */
  isDeed: boolean;
  /** From 0 to 1: how sure the parts are; of no parts, how sure that they cannot be read. */
  confidence: number;
  because: string;
};

/** No credit is longer; a longer line is text. */
const longestCredit = 300;
const mostLabels = 3;

/** What no credit has: markup, addresses, telephone numbers, data that leaked into the line. */
const foreign = /https?:|www\.|[<>{}"“”]|=|&\w{2,8};|&#\d{2,5};|\S@\S|\d{6}|\+ ?\d\d|\d [\d-]{7}/u;

/** Takes a credit line apart, without judging whether it is one. */
export function analyseCredit(line: string, house: House): Analysis {
  const bare = unwrap(line.trim());
  const label = readLabel(bare);
  const shown = label === null ? bare : bare.slice(label.end).trim();
  let kind = label?.kind ?? null;
  let namesMaker = label?.namesMaker ?? false;
  let namesGiver = label?.namesGiver ?? false;
  let content = shown;
  for (let i = 1; i < mostLabels; i++) {
    const inner = readLabel(content) ?? leadingKind(content);
    if (inner === null) break;
    kind = inner.kind ?? kind;
    namesMaker ||= 'namesMaker' in inner && inner.namesMaker;
    namesGiver ||= 'namesGiver' in inner && inner.namesGiver;
    content = content.slice(inner.end).trim();
  }
  const gift = giverStart(content);
  if (gift > 0) {
    kind = kind === null || kind === 'photo' ? 'handout' : kind;
    namesGiver = true;
    content = content.slice(gift).trim();
  }
  content = content
    .replaceAll(/&(?:nbsp|#160);/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:©|\(c\)|copyright\b)\s*(?:\d{4}\s*)?(?:by\s)?/iu, '')
    .trim();
  const read = readParts(content, { namesMaker, namesGiver, labelled: label !== null }, house);
  return {
    label,
    kind: kind === null || (kind === 'photo' && read.kind !== null) ? (read.kind ?? 'photo') : kind,
    shown: shown === '' ? bare : shown,
    content,
    parts: read.parts,
    isDeed: read.isDeed === true,
    confidence: read.confidence,
    because: read.because,
  };
}

type Reading = {
  parts: CreditPart[];
  kind: CreditKind | null;
  isDeed?: boolean;
  confidence: number;
  because: string;
};

function readParts(
  content: string,
  { namesMaker, namesGiver, labelled }: Pick<Label, 'namesMaker' | 'namesGiver'> & { labelled: boolean },
  house: House,
): Reading {
  if (content === '') return nothing('nothing behind the label', 0.95);
  if (content.length > longestCredit) return nothing('too long for a credit', 0.95);
  if (isForeign(content)) return nothing('addresses or markup in it', 0.95);
  const deed = readDeed(content, house);
  if (deed !== null) {
    const { part, kind, because } = deed;
    const isNamed = part.names.length + part.agencies.length > 0;
    return { parts: isNamed ? [part] : [], kind, isDeed: true, confidence: 0.9, because };
  }
  const chains = splitCreditItems(content, house).map((item) =>
    readChain(item, house, { fromGiver: namesGiver, labelled }),
  );
  const kind = chains.find((chain) => chain?.kind !== null && chain !== null)?.kind ?? null;
  if (chains.some((chain) => chain === null)) {
    const names = namesMaker ? readNames(content.replace(/\.$/u, '')) : null;
    if (names !== null) {
      return {
        parts: [{ names, agencies: [] }],
        kind,
        confidence: 0.85,
        because: 'the label names the maker',
      };
    }
    return { ...nothing('it cannot be told who of them made it', 0.6), kind };
  }
  const parts = chains.flatMap((chain) => (chain === null ? [] : [chain.part]));
  const filled = parts.filter(({ names, agencies }) => names.length + agencies.length > 0);
  if (filled.length === 0) return { ...nothing('it names nobody', 0.9), kind };
  const confidence = Math.min(...chains.map((chain) => chain?.confidence ?? 1));
  return { parts: filled, kind, confidence, because: describe(filled) };
}

function nothing(because: string, confidence: number): Reading {
  return { parts: [], kind: null, confidence, because };
}

function describe(parts: CreditPart[]): string {
  const makers = parts.flatMap(({ names }) => names).length;
  const agencies = parts.flatMap((part) => part.agencies).length;
  const count = parts.length === 1 ? 'one credit' : `${parts.length} credits`;
  return `${count}: makers ${makers}, agencies and sources ${agencies}`;
}

/** Whether a text has what no credit has: markup, addresses, telephone numbers. */
export function isForeign(text: string): boolean {
  return foreign.test(text);
}

/** Takes one pair of brackets off that holds the whole line. */
function unwrap(line: string): string {
  const inside = /^[([（［【〔]([^()[\]（）［］【】〔〕]*)[)\]）］】〕]$/u.exec(line)?.[1];
  return inside === undefined || inside.trim() === '' ? line : inside.trim();
}
