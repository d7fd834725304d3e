/**
 * The whole address of a page of the paper; where the paper does not know its own, the path as it is.
 *
 * @example absolute('/about/', 'https://a.example/') // 'https://a.example/about/'
 */
export function absolute(path: string, paperUrl: string | null): string {
  return paperUrl === null ? path : new URL(path.slice(1), paperUrl).href;
}
