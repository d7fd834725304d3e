/** Whether the reader's device asks pages to load no more than they must (Save-Data). */
export function savesData(): boolean {
  // Only Chromium's browsers tell.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
