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
  /**
   * `known`: a town, with its point. `country`: a country, state or province named without a town: no
   * point, a time zone only when it has one. `vessel`: a ship, an aircraft, the sea, the United Nations.
   * `ambiguous` and `unknown`: for the editor to settle; the country is there when it is beyond doubt.
   */
  outcome: 'known' | 'country' | 'vessel' | 'ambiguous' | 'unknown';
  /** From 0 to 1. */
  confidence: number;
  /** One clause: `the only place of that name in Oregon`. */
  because: string;
  /** What the editor may have meant, written as a dateline would: `Springfield, Illinois`. */
  suggestions: string[];
};

/** Places of the world by name. It never guesses: a name with several bearers is said to be ambiguous. */
export type Gazetteer = {
  resolve(name: PlaceName): Resolution;
  /**
   * Whether a text names a country, state or province in any language that datelines are read in. Case
   * counts: `us` and `or` are words.
   */
  isRegion(text: string, language: string): boolean;
  /**
   * Whether a text names a town that the gazetteer knows, however many bear the name, or a place that no
   * country holds (a sea, the United Nations); a country or state only where a town is called so too.
   */
  isPlace(text: string, language: string): boolean;
};
