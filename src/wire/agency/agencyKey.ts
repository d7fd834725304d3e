/** What names of agencies are compared by: lower case, without points, spaces, quotes and width variants. */
export function agencyKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.«»"“”]/gu, '');
}
