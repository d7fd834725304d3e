export function CountryPage() {
  return null;
}
export function CountryFault() {
  return null;
}
