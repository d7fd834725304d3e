import { useEffect, useState } from 'react';

/** Text of the story that a reader has selected, and where it stands in the window. */
export type Selected = { range: Range; text: string };

/** Fewer letters are a slip of the hand. */
const least = 2;

/** What is selected in the story that is shown, once the hand has come to rest; null when nothing is. */
export function useSelectedPassage(): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  // Syncs with the browser's selection.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function wait() {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(readSelection()), 200);
    }
    document.addEventListener('selectionchange', wait);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, []);
  return selected;
}

function readSelection(): Selected | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = selection.toString().trim();
  const story = document.querySelector('main article');
  const isInStory = story?.contains(range.commonAncestorContainer) === true;
  return isInStory && text.length >= least ? { range: range.cloneRange(), text } : null;
}
