export function FrontPage() {
  return null;
}
export function FrontFault() {
  return null;
}
