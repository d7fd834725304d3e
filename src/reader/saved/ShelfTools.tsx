import type { Copy } from '../../offline/messages.ts';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { usePaper } from '../words/useWords.ts';
import css from './CopyLists.module.css';
import { parseList, type Kept } from '../shelf/kept.ts';
import { addKept, keep } from '../shelf/keeping.ts';
import { showNotice } from '../shelf/notice.ts';
import { removePages } from '../shelf/savePages.ts';

const orders = ['byAdded', 'byHeadline', 'bySize'] as const;
export type Order = (typeof orders)[number];

type Props = {
  kept: readonly Kept[];
  copies: ReadonlyMap<string, Copy>;
  order: Order;
  onOrder: (order: Order) => void;
};

/** What can be done with all that is kept: put it in order, take it along as a file, bring one, remove it. */
export function ShelfTools({ kept, copies, order, onOrder }: Props) {
  const paper = usePaper();
  const say = useOfflineWords();

  async function importList(file: File | undefined) {
    const list = file === undefined ? [] : parseList(await file.text());
    if (list.length === 0) return showNotice({ text: say('importBroken') });
    const fresh = await addKept(list);
    showNotice({ text: say('importedCount', { count: fresh.length }) });
    await keep(fresh);
  }

  return (
    <div className={css.bar}>
      {kept.length > 0 && (
        <>
          <label>
            {say('sortBy')}
            <select value={order} onChange={({ target }) => onOrder(target.value as Order)}>
              {orders.map((name) => (
                <option key={name} value={name}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => exportList(paper.name, kept, copies)}>
            {say('exportList')}
          </button>
        </>
      )}
      <label className={css.file}>
        {say('importList')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            void importList(target.files?.[0]);
            target.value = '';
          }}
        />
      </label>
      {kept.length > 0 && (
        <button
          type="button"
          onClick={() =>
            void removePages(
              kept.map(({ path }) => path),
              say,
              { forGood: true },
            )
          }
        >
          {say('removeAll')}
        </button>
      )}
    </div>
  );
}

function exportList(paper: string, kept: readonly Kept[], copies: ReadonlyMap<string, Copy>): void {
  const saved = kept.map(({ path, added }) => ({
    path,
    added,
    headline: copies.get(path)?.headline ?? null,
  }));
  const file = new Blob([JSON.stringify({ schema: 1, paper, saved }, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'saved-stories.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
