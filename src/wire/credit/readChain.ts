import { type CreditKind, type CreditPart } from '../../article/schema.ts';
import { type House } from '../agency/house.ts';
import { readLabel } from './creditLabels.ts';
import {
  classifySource,
  foldSource,
  isPersonShaped,
  isPictureAgency,
  type SourceKind,
} from './classifySource.ts';

/** One credit of a line: who made it and through whom it came; `kind` when the chain itself says one. */
export type Chain = { part: CreditPart; kind: CreditKind | null; confidence: number };

type Link = { text: string; kind: SourceKind };

/** Spaces are single here. Strokes, bars and spaced dashes part a chain; so do the words for `via` and `courtesy of`. */
const parting = / ?[/|｜／] ?| [-–—] | via | courtesy of |\+{2,}/giu;
const client = / (?:for|für|pour|para|per|för|voor) /iu;
const pairing = / ?[&+] ?| (?:and|und|et|y|e|og|och|en|и|و) | ?[,、] ?/u;

/**
 * Reads one chain: `Ana Ruiz / POOL / AFP`, `AP Photo/Ben Cho`, `Pool via AP`, `Ana Ruiz for The
 * Globe via Getty Images`, `Ben Cho (dpa)`.
 *
 * Gives null when it cannot tell the maker from the rest without guessing: when no agency or body is in
 * it, or two of its pieces could be the maker. `fromGiver` when the label said who gave the picture away
 * (`Courtesy of`): what cannot be told is the giver then.
 */
export function readChain(item: string, house: House, fromGiver = false): Chain | null {
  const links: Link[] = [];
  let kind: CreditKind | null = null;
  let isGift = fromGiver || /\bcourtesy\b/iu.test(item);
  for (const piece of spreadBrackets(item, house).split(parting)) {
    const label = readLabel(piece);
    kind ??= label?.kind ?? null;
    isGift ||= label?.namesGiver === true;
    links.push(...readLinks(label === null ? piece : piece.slice(label.end), isGift, house));
  }
  const [only] = links;
  // "Courtesy of Ana Ruiz": she gave it; who made it is not said.
  if (isGift && only?.kind === 'person' && links.length === 1) only.kind = 'body';
  if (links.some((link) => link.kind === 'handout') || /\bcourtesy\s+of\b/iu.test(item)) kind ??= 'handout';
  const part = toPart(links);
  return part === null ? null : { part, kind, confidence: weigh(links) };
}

/** The names in the slot of the maker: one person, or several that share what follows; null when it is neither. */
export function readNames(text: string): string[] | null {
  if (isPersonShaped(text)) return [text.trim()];
  const names = text.split(pairing).map((name) => name.trim());
  if (names.length < 2 || names.length > 4) return null;
  // "Ana & Ben Cho": the first may leave the surname to the last.
  const named = names.every((name, i) => isPersonShaped(name) || (i < names.length - 1 && isGivenName(name)));
  return named ? names : null;
}

function readLinks(piece: string, isGiver: boolean, house: House): Link[] {
  const text = piece
    .trim()
    .replace(/^[©+]{1,4}|[.,+]{1,4}$/gu, '')
    .trim();
  const [maker = '', forWhom] = text.split(client);
  if (forWhom !== undefined && readNames(maker) !== null) {
    return [
      { text: maker.trim(), kind: 'person' },
      { text: forWhom.trim(), kind: 'body' },
    ];
  }
  const hyphen = text.search(/-(?=\p{Lu})/u);
  if (hyphen > 0 && isPersonShaped(text.slice(0, hyphen)) && isPictureAgency(text.slice(hyphen + 1), house)) {
    return [
      { text: text.slice(0, hyphen), kind: 'person' },
      { text: text.slice(hyphen + 1), kind: 'agency' },
    ];
  }
  const kind = classifySource(text, house);
  if (kind === 'unknown' && readNames(text) !== null) return [{ text, kind: 'person' }];
  if (kind === 'unknown' && isGiver) return [{ text, kind: 'body' }];
  return [{ text, kind }];
}

/** `Ben Cho (dpa/EPA via Getty)` is the chain `Ben Cho / dpa/EPA via Getty`; other brackets are a remark. */
function spreadBrackets(item: string, house: House): string {
  const open = item.indexOf('(');
  const close = item.indexOf(')', open);
  if (open < 0 || close < 0) return item;
  const inside = item.slice(open + 1, close);
  const isSource = inside
    .split(parting)
    .some((piece) => ['agency', 'pool'].includes(classifySource(piece, house)));
  const middle = isSource ? ` / ${inside} ` : ' ';
  return item.slice(0, open).trimEnd() + middle + item.slice(close + 1).trimStart();
}

function toPart(links: Link[]): CreditPart | null {
  const makers = distinct(links.filter(({ kind }) => kind === 'person').map(({ text }) => text));
  if (makers.length > 1) return null;
  const last = links.findLastIndex(({ kind }) => kind === 'agency');
  const first = links.findIndex(({ kind }) => kind === 'person');
  const channels = links.filter(({ kind }, i) => {
    if (kind === 'agency' || kind === 'body' || kind === 'pool') return true;
    // What stands between the maker and an agency is on the way from one to the other.
    return kind === 'unknown' && first >= 0 && first < i && i < last;
  });
  const names = makers.flatMap((maker) => readNames(maker) ?? []);
  const agencies = distinct(channels.map(({ text }) => text)).filter((text) => text !== '');
  if (agencies.length === 0)
    return links.every(({ kind }) => isSilent(kind)) ? { names: [], agencies } : null;
  return { names, agencies };
}

function weigh(links: Link[]): number {
  if (links.some(({ kind }) => kind === 'unknown')) return 0.6;
  return links.some(({ kind }) => kind === 'body') ? 0.8 : 0.95;
}

function isSilent(kind: SourceKind): boolean {
  return kind === 'nobody' || kind === 'handout';
}

function isGivenName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text);
}

function distinct(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = foldSource(text).replace(/[.\s]/g, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
