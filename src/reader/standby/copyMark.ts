import { savedMark } from '../../offline/messages.ts';
import { dataPath } from '../../article/paths.ts';

/** When a copy came from the paper and when the paper last confirmed it, RFC 3339. */
export type CopyMark = { saved: string; checked: string };

const marks = new Map<string, CopyMark>();

/** Notes whether the data at a path was answered from a copy on the device. */
export function noteAnswer(path: string, { headers }: Response): void {
  const [saved, checked] = savedMark.headers.map((name) => headers.get(name));
  if (saved && checked) marks.set(path, { saved, checked });
  else marks.delete(path);
}

/** Notes whether the document that was loaded is a copy on the device. */
export function noteDocument(path: string): void {
  const { saved, checked } = document.documentElement.dataset;
  if (saved && checked) marks.set(dataPath(path), { saved, checked });
}

/** The room for the mark of a document goes with its page. */
export function forgetDocument(): void {
  delete document.documentElement.dataset.saved;
}

/** The mark of a page that is shown from a copy; undefined when it came straight from the paper. */
export function markOf(path: string): CopyMark | undefined {
  return marks.get(dataPath(path));
}
