import { type Byline } from '../../article/schema.ts';
import { type House } from '../agency/house.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { type FiledPlace } from './splitPlaces.ts';

/** Language of the copy (BCP 47), the places of the world, and how the paper signs its own copy. */
export type DatelineContext = { language: string; gazetteer: Gazetteer; house?: House | undefined };

/** What a form of dateline gives: `end` is where the rest starts, before white space is skipped. */
export type FoundDateline = {
  text: string;
  places: FiledPlace[];
  agency: string | null;
  date: string | null;
  /** Reporters who signed inside the dateline. */
  reporters: Byline[];
  end: number;
  /** From 0 to 1. */
  confidence: number;
  /** One clause for the editor. */
  because: string;
  /** What an editor should look at, one clause; null when there is nothing. */
  doubt: string | null;
};

/** Why there is no dateline; `doubt` as in {@link FoundDateline}. */
export type NoDateline = { text: null; confidence: number; because: string; doubt: string | null };

export function noDateline(confidence: number, because: string, doubt: string | null = null): NoDateline {
  return { text: null, confidence, because, doubt };
}
