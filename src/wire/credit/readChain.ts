import { type CreditKind, type CreditPart } from '../../article/schema.ts';
import { type House } from '../agency/house.ts';
import { readLabel } from './creditLabels.ts';
import { giftBehind } from './giftPhrase.ts';
import {
  classifySource,
  foldSource,
  isPersonShaped,
  isPictureAgency,
  type SourceKind,
} from './classifySource.ts';

/** One credit of a line: who made it and through whom it came; `kind` when the chain itself says one. */
export type Chain = { part: CreditPart; kind: CreditKind | null; confidence: number };

/** `source` is a word that no list has, and that only a source can be where it stands. */
type Link = { text: string; kind: SourceKind | 'source' };

/** Spaces are single here. Strokes, bars and spaced dashes part a chain; so do the words for `via` and `courtesy of`. */
const parting = new RegExp(`${giftBehind.source}| ?[/|｜／] ?| [-–—] | via |\\+{2,}`, 'giu');
const client = / (?:for|für|pour|para|per|för|voor) /iu;
const pairing = / ?[&+] ?| (?:and|und|et|y|e|og|och|en|и|و) | ?[,、] ?/u;

/**
 * Reads one chain: `Ana Ruiz / POOL / AFP`, `AP Photo/Ben Cho`, `Pool via AP`, `Ana Ruiz for The
 * Globe via Getty Images`, `Ben Cho (dpa)`.
 *
 * Gives null when it cannot tell the maker from the rest without guessing: when no agency or body is in
 * it, or two of its pieces could be the maker. `fromGiver` when the label said who gave the picture away
 * (`Courtesy of`): what cannot be told is the giver then. `labelled` when a label stood before it: one word
 * alone is the source then, for nobody signs with half a name.
 */
export function readChain(
  item: string,
  house: House,
  { fromGiver = false, labelled = false }: { fromGiver?: boolean; labelled?: boolean } = {},
): Chain | null {
  const links: Link[] = [];
  let kind: CreditKind | null = null;
  let isGift = fromGiver || /\bcourtesy\b/iu.test(item);
  for (const piece of spreadBrackets(item, house).split(parting)) {
    const label = readLabel(piece);
    kind ??= label?.kind ?? null;
    isGift ||= label?.namesGiver === true;
    links.push(...readLinks(label === null ? piece : piece.slice(label.end), isGift, house));
  }
  const [first] = links;
  // "Courtesy of Ana Ruiz": she gave it; who made it is not said.
  if (isGift && first?.kind === 'person' && (fromGiver || links.length === 1)) first.kind = 'body';
  const isGiven = ` ${item}`.search(giftBehind) >= 0;
  if (isGiven || links.some((link) => link.kind === 'handout')) kind ??= 'handout';
  settleSource(links, labelled);
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
  const open = item.search(/[(（［【]/u);
  const close = open < 0 ? -1 : item.slice(open).search(/[)）］】]/u) + open;
  if (close <= open) return item;
  const inside = item.slice(open + 1, close);
  const isSource = inside
    .split(parting)
    .some((piece) => ['agency', 'pool'].includes(classifySource(piece, house)));
  const middle = isSource ? ` / ${inside} ` : ' ';
  return item.slice(0, open).trimEnd() + middle + item.slice(close + 1).trimStart();
}

/**
 * One word that cannot be told is no name of a person. Beside the only maker it is the source (`Ana Ruiz/Netfilm`),
 * as it is beside a word for a handout (`Netfilm | PR`), and alone behind a label.
 */
function settleSource(links: Link[], labelled: boolean): void {
  const unknown = links.filter(({ kind }) => kind === 'unknown');
  const [source] = unknown;
  if (source === undefined || unknown.length > 1 || !isOneWord(source.text)) return;
  const others = links.filter((link) => link !== source).map(({ kind }) => kind);
  const beside = others.length === 1 && (others[0] === 'person' || others[0] === 'handout');
  if (beside || (labelled && others.length === 0)) source.kind = 'source';
}

function isOneWord(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}&’'-]{1,30}$/u.test(text);
}

function toPart(links: Link[]): CreditPart | null {
  const makers = distinct(links.filter(({ kind }) => kind === 'person').map(({ text }) => text));
  if (makers.length > 1) return null;
  const last = links.findLastIndex(({ kind }) => kind === 'agency');
  const first = links.findIndex(({ kind }) => kind === 'person');
  const channels = links.filter(({ kind }, i) => {
    if (['agency', 'body', 'pool', 'source'].includes(kind)) return true;
    // What stands between the maker and an agency is on the way from one to the other.
    return kind === 'unknown' && first >= 0 && first < i && i < last;
  });
  const names = makers.flatMap((maker) => readNames(maker) ?? []);
  const agencies = distinct(channels.map(({ text }) => text)).filter((text) => text !== '');
  // "Ana Ruiz/Archiv": firms do not say that their pictures were on file.
  const isFiled = links.some(({ text }) => /^archiv[eo]?s?$/iu.test(text));
  if (agencies.length === 0 && names.length > 0 && isFiled) return { names, agencies };
  if (agencies.length === 0)
    return links.every(({ kind }) => isSilent(kind)) ? { names: [], agencies } : null;
  return { names, agencies };
}

function weigh(links: Link[]): number {
  if (links.some(({ kind }) => kind === 'unknown' || kind === 'source')) return 0.6;
  return links.some(({ kind }) => kind === 'body') ? 0.8 : 0.95;
}

function isSilent(kind: Link['kind']): boolean {
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
