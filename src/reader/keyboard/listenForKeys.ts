/** The keys that do something by themselves, as they stand on a Latin keyboard. */
const keys = /^[jkops?]$/;

/**
 * Calls back with each of the reader's keys that is pressed. None while one types, and none together
 * with another key: those are the browser's. Gives a function that ends it.
 */
export function listenForKeys(onKey: (key: string) => void): () => void {
  function hear(event: KeyboardEvent) {
    const { ctrlKey, metaKey, altKey, isComposing, target, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || isTyping(target)) return;
    const key = latinKey(event);
    if (keys.test(key)) onKey(key);
  }
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, dialog *'))
  );
}

/** The key that lies there on a Latin keyboard, where the reader's own writes another script. */
function latinKey({ key, code }: KeyboardEvent): string {
  if (key === '\u061f') return '?';
  return key > '~' && code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}
