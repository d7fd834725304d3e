export function PlaceOrCountryPage() {
  return null;
}
export function PlaceFault() {
  return null;
}
