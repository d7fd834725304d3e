import type { TopicRule } from '../../wire/draft.ts';
import type { Config } from '../config.ts';

/** What the wire needs of the config, in a form that can be handed to a thread. */
export type DeskFacts = {
  language: string;
  timeZone: string;
  topics: TopicRule[];
  /** The names that the paper signs with: its own, its publisher's and its agency's. */
  names: string[];
};

/** The facts for the desk that reads the copy of a paper. */
export function deskFacts({ paper, rules, agency }: Config): DeskFacts {
  const { language, timeZone, name, publisher } = paper;
  const names = [...new Set([name, publisher, ...(agency === null ? [] : [agency])])];
  return { language, timeZone, topics: rules, names };
}
