import { type Gazetteer } from '../places/gazetteer.ts';
import { type FiledPlace } from './splitPlaces.ts';

/** Language of the copy (BCP 47) and the places of the world. */
export type DatelineContext = { language: string; gazetteer: Gazetteer };

/** What a form of dateline gives: `end` is where the rest starts, before white space is skipped. */
export type FoundDateline = {
  text: string;
  places: FiledPlace[];
  agency: string | null;
  date: string | null;
  end: number;
  /** From 0 to 1. */
  confidence: number;
  /** One clause for the editor. */
  because: string;
};

/** Why there is no dateline. */
export type NoDateline = { text: null; confidence: number; because: string };

export function noDateline(confidence: number, because: string): NoDateline {
  return { text: null, confidence, because };
}
