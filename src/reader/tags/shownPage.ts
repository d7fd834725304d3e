import type { NoticePage, Paper, StoryPage } from '../../article/pages.ts';
import type { PageData } from '../render.tsx';
import type { Words } from '../words/words.ts';

/** A page that is shown: its address, its data (null where it could not be had) and who says so. */
export type ShownPage = { path: string; data: PageData | null; paper: Paper; words: Words };

export function isStory(data: PageData): data is StoryPage {
  return 'headline' in data;
}

export function isNotice(data: PageData): data is NoticePage {
  return 'note' in data;
}
