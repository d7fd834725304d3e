import type { Place } from '../../article/schema.ts';

/** A place as a dateline names it: `Guatemala City`, with what follows it after a comma or in brackets. */
export type PlaceName = {
  name: string;
  /** Country, state or province as filed: `Guatemala`, `Ore.`, `Badajoz`; null when the place stands alone. */
  region: string | null;
  /** BCP 47, the language of the copy. */
  language: string;
};

export type Resolution = {
  /** Always there, so that no text is lost; coordinates only when the place is settled. */
  place: Place;
  outcome: 'known' | 'country' | 'vessel' | 'ambiguous' | 'unknown';
  /** From 0 to 1. */
  confidence: number;
  /** One clause: `capital of Guatemala, named with its country`. */
  because: string;
  /** What the editor may have meant, written as a dateline would: `Springfield, Illinois`. */
  suggestions: string[];
};

/** Places of the world by name. It never guesses: a name with several bearers is said to be ambiguous. */
export type Gazetteer = {
  resolve(name: PlaceName): Resolution;
  /** Whether a text names a country, state or province in any language that datelines are read in. */
  isRegion(text: string, language: string): boolean;
  /** Whether a text names any place that the gazetteer knows, however many bear the name. */
  isPlace(text: string, language: string): boolean;
};
