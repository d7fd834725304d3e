export function RouteChange() {
  return null;
}
