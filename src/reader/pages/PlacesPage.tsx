export function PlacesPage() {
  return null;
}
export function PlacesFault() {
  return null;
}
