export function TopicPage() {
  return null;
}
export function TopicFault() {
  return null;
}
