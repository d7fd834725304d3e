/** The path of copy without its extension: who a story is when its front matter does not say. */
export function identityOf(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** The day that opens a file's name: `2026-05-05-ferry.txt`, `20260505 ferry.txt`; null without one. */
export function dayInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(name) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(name);
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`;
}

/** The folder that copy lies in, nearest last: `stories/migration/x.txt` gives `migration`; null at the top. */
export function folderOf(path: string): string | null {
  return path.split('/').at(-2) ?? null;
}
