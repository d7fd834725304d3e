const switchKey = 'dateline.keys';

/** Whether the reader wants the keys; they are on where nothing is kept, or nothing can be. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(switchKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps on the device whether the reader wants the keys. */
export function switchKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(switchKey);
    else localStorage.setItem(switchKey, 'off');
  } catch {
    // Storage is full or forbidden.
  }
}
